package org.rapporteur.cli.kept;

import java.util.Locale;

/** Numbers with what they count. Stateless. */
final class Counted {

    private Counted() {}

    /** Returns "1,200". */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns "1 report", "1,200 reports". */
    static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    /** Returns "1 story", "2 stories". */
    static String of(long number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }
}
