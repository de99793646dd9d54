package org.rapporteur.extraction.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.text.Table;

/** The words for units. Immutable. */
final class Units {

    private static final int LONGEST = 3;

    private static final Map<String, String> SIGNS = Map.of(
            "$", "dollar", "\u20ac", "euro", "\u00a3", "pound", "\u00a5", "yen", "\u20b9", "rupee", "\u20aa", "shekel");
    private static final Map<String, String> DOLLARS = Map.of(
            "us",
            "US dollar",
            "a",
            "Australian dollar",
            "c",
            "Canadian dollar",
            "hk",
            "Hong Kong dollar",
            "nz",
            "New Zealand dollar");

    private final Map<String, String> units = new HashMap<>();

    /**
     * A unit where it stands.
     *
     * @param name as recorded
     * @param index its first piece before a number, or the index behind its last piece behind one
     * @param hyphened whether a hyphen ties it to the number
     */
    record Found(String name, int index, boolean hyphened) {}

    /** Reads the table; throws an exception naming the line at fault. */
    Units() {
        for (String line : Table.lines(Units.class, "units.tsv")) {
            int tab = line.indexOf('\t');
            if (tab <= 0 || units.put(line.substring(0, tab), line.substring(tab + 1)) != null) {
                throw new IllegalStateException("units.tsv: two columns are expected, and no words twice: " + line);
            }
        }
    }

    /** Returns the sign of a currency before a number. */
    Optional<Found> before(List<Piece> pieces, int number) {
        if (number == 0 || !SIGNS.containsKey(pieces.get(number - 1).text())) {
            return Optional.empty();
        }
        Piece sign = pieces.get(number - 1);
        if (number > 1 && sign.glued() && sign.text().equals("$")) {
            String dollar = DOLLARS.get(pieces.get(number - 2).small());
            if (dollar != null) {
                return Optional.of(new Found(dollar, number - 2, false));
            }
        }
        return Optional.of(new Found(SIGNS.get(sign.text()), number - 1, false));
    }

    /** Returns the longest unit behind a number. */
    Optional<Found> behind(List<Piece> pieces, int end) {
        if (end < pieces.size()) {
            String sign = SIGNS.get(pieces.get(end).text());
            if (sign != null && pieces.get(end).glued()) {
                return Optional.of(new Found(sign, end + 1, false));
            }
        }
        boolean hyphened = isHyphen(pieces, end);
        int start = hyphened ? end + 1 : end;
        StringBuilder words = new StringBuilder();
        Found longest = null;
        int at = start;
        for (int word = 0; word < LONGEST && at < pieces.size(); word++) {
            words.append(word == 0 ? "" : " ").append(pieces.get(at).small());
            String unit = units.get(words.toString());
            // "The second" is an ordinal more often than a time, but for a compound.
            boolean ordinal = words.toString().equals("second") && !hyphened;
            at++;
            if (unit != null && !ordinal) {
                longest = new Found(unit, at, hyphened);
            }
            at = isHyphen(pieces, at) && hyphened ? at + 1 : at;
        }
        return Optional.ofNullable(longest);
    }

    private static boolean isHyphen(List<Piece> pieces, int index) {
        return index + 1 < pieces.size()
                && pieces.get(index).isHyphen()
                && pieces.get(index).glued()
                && pieces.get(index + 1).glued();
    }
}
