package org.rapporteur.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names around a place in a sentence. Stateless. */
final class Names {

    private static final Set<String> PARTICLES =
            Set.of("de", "al", "van", "von", "bin", "el", "del", "der", "da", "dos");
    private static final Set<String> NO_NAMES =
            Set.of("he", "she", "it", "they", "the", "a", "an", "both", "all", "in", "on", "after");

    private Names() {}

    /** Returns the run of capitals that ends before a token. */
    static Optional<Stretch> before(Line line, int end) {
        int start = end;
        while (start > 0 && end - start < Line.NEAR && isPart(line, start - 1)) {
            start--;
        }
        return trimmed(line, start, end);
    }

    /** Returns the run of capitals that begins at a token, behind an article. */
    static Optional<Stretch> at(Line line, int first) {
        int start = line.is(first, "DET") ? first + 1 : first;
        int end = start;
        while (end < line.size() && end - start < Line.NEAR && isPart(line, end)) {
            end++;
            if (line.isGenitive(end - 1)) {
                break;
            }
        }
        return trimmed(line, start, end);
    }

    private static Optional<Stretch> trimmed(Line line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (!line.isCapital(start) || NO_NAMES.contains(line.small(start)))) {
            start++;
        }
        while (end > start && !line.isCapital(end - 1)) {
            end--;
        }
        boolean name = false;
        for (int i = start; i < end; i++) {
            name |= line.is(i, "PROPN");
        }
        return name ? Optional.of(new Stretch(line, start, end)) : Optional.empty();
    }

    private static boolean isPart(Line line, int at) {
        boolean word = line.isCapital(at) && (line.isNominal(at) || line.is(at, "INTJ") || line.is(at, "X"));
        return word || line.isTie(at) || line.isAbbreviating(at) || PARTICLES.contains(line.small(at));
    }

    /**
     * Returns who a list between two tokens names: "Ann Lee and Bo Kim, president of the region". What stands behind a comma in
     * small letters says more of who stands before it.
     */
    static List<Stretch> list(Line line, int from, int end) {
        List<Stretch> found = new ArrayList<>();
        int start = from;
        boolean apposed = false;
        for (int i = from; i <= end; i++) {
            boolean comma = line.word(i).equals(",");
            boolean and =
                    line.small(i).equals("and") && (!apposed || line.word(i - 1).equals(",") || line.isCapital(i + 1));
            if (i == end || comma || and) {
                boolean own = start < i && (line.isCapital(start) || line.is(start, "DET"));
                if (own) {
                    at(line, start).ifPresent(found::add);
                }
                apposed = comma;
                start = i + 1;
            }
        }
        return found;
    }
}
