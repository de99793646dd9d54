package org.rapporteur.formats.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/** Words for people: what an entity is, how many of something there are. English. Stateless. */
public final class Names {

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}");

    private Names() {}

    /** Returns what is known of an entity beside its name: "ambassador, Russia"; empty when nothing is. */
    public static String about(Entity entity) {
        List<String> parts = new ArrayList<>();
        if (entity.kind() != EntityKind.PERSON) {
            parts.add(
                    entity.kind() == EntityKind.UNKNOWN
                            ? "kind unknown"
                            : entity.kind().word());
        }
        if (entity.office() != null) {
            parts.add(entity.office());
        }
        if (entity.of() != null) {
            String of = region(entity.of());
            if (!of.equals(entity.name())) {
                parts.add(of);
            }
        }
        return String.join(", ", parts);
    }

    /**
     * Returns the English name of an ISO 3166-1 code; anything else as it is. A code that the standard leaves to its users is
     * shown as a code: what territory it means is not for this program to say.
     */
    public static String region(String of) {
        if (!REGION.matcher(of).matches()) {
            return of;
        }
        if (of.charAt(0) == 'X' || of.equals("AA") || of.equals("ZZ") || (of.charAt(0) == 'Q' && of.charAt(1) >= 'M')) {
            return of + " (user-assigned code)";
        }
        return new Locale.Builder().setRegion(of).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** Returns what to show for the words left out between two pieces: a paragraph's end, a blank, or that something was. */
    public static String gap(String between) {
        if (!between.isBlank()) {
            return " [\u2026] ";
        }
        return between.lines().count() > 1 ? " \u00b6 " : " ";
    }

    /** Returns a confidence as people read it, to two digits: "0.93". */
    public static String confidence(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    /** Returns "1 statement", "2 statements". */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
