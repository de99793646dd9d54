package org.rapporteur.analysis.actor.name;

import java.util.Set;
import java.util.regex.Pattern;

/** Codes of states and territories, as a record's field {@code of} carries them. Stateless. */
public final class Codes {

    /** ISO 3166-1 or a user-assigned code, a part of a state as in ISO 3166-2, or a territory with a code of this project's. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?|X-[A-Z]{2,20}");

    /** Territories with a code of ISO 3166 whose standing states dispute. */
    private static final Set<String> DISPUTED = Set.of("EH", "FK", "PS", "TW", "XK");

    private Codes() {}

    /** Returns whether the value is a code, and not an outlet's words; null is none. */
    public static boolean isCode(String of) {
        return of != null && CODE.matcher(of).matches();
    }

    /**
     * Returns whether outlets are likely to disagree on what to call the territory: it is disputed, or a part of a state. What
     * they call it should then be shown as theirs. Says nothing of its standing.
     */
    public static boolean isDisputed(String of) {
        return isCode(of) && (DISPUTED.contains(of) || of.indexOf('-') > 0);
    }

    /** Returns a form for comparing: a code as it is, words folded; null stays null. */
    public static String key(String of) {
        if (of == null || of.isBlank()) {
            return null;
        }
        String stripped = of.strip();
        return isCode(stripped) ? stripped : Folding.name(stripped);
    }

    /** Returns whether the two exclude one another: both are codes, of different states. Words exclude nothing. */
    public static boolean conflict(String one, String other) {
        return isCode(one) && isCode(other) && !one.equals(other) && !isPart(one, other) && !isPart(other, one);
    }

    private static boolean isPart(String part, String whole) {
        return part.startsWith(whole + "-");
    }
}
