package org.rapporteur.extraction.identity.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Namings with several meanings, from {@code ambiguous.tsv}. Immutable. */
final class Ambiguous {

    private final Map<String, List<String>> codes = new HashMap<>();

    Ambiguous() {
        for (String[] row : Rows.of("ambiguous.tsv", 2)) {
            codes.put(row[0], Rows.parts(row[1]));
        }
    }

    /** Returns the codes of a listed naming, the likeliest first; empty for any other. */
    List<String> meanings(String naming) {
        return codes.getOrDefault(naming, List.of());
    }

    /**
     * Returns whether a naming means the first code rather than the second.
     *
     * @throws IllegalStateException when the table does not list it with both, so that nothing is decided by the order of rows
     */
    boolean isLikelier(String naming, String first, String second) {
        List<String> listed = meanings(naming);
        if (first.equals(second)) {
            return true;
        }
        if (!listed.contains(first) || !listed.contains(second)) {
            throw new IllegalStateException("\"" + naming + "\" names both " + first + " and " + second
                    + ", and ambiguous.tsv does not list it with both");
        }
        return listed.indexOf(first) < listed.indexOf(second);
    }
}
