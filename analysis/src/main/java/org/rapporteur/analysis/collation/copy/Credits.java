package org.rapporteur.analysis.collation.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.report.Report;

/** Which agencies a report credits, and whether it comes from one of them. Stateless. */
final class Credits {

    private static final Set<String> EMPTY =
            Set.of("the", "of", "and", "news", "agency", "agencies", "press", "wire", "from", "by", "in");

    private Credits() {}

    /** Returns whether the report credits the outlet of the other, and is not by that outlet itself. */
    static boolean credits(Report report, Report other) {
        return report.credit() != null
                && other.outlet() != null
                && one(report.credit(), other.outlet())
                && !(report.outlet() != null && one(report.outlet(), other.outlet()));
    }

    /** Returns whether both credit one agency. */
    static boolean share(Report report, Report other) {
        return report.credit() != null && other.credit() != null && one(report.credit(), other.credit());
    }

    /** Returns whether two names share a name: "ONU/AP" and "Associated Press" do, by the initials of the latter. */
    private static boolean one(String name, String other) {
        Set<String> shared = names(name);
        shared.retainAll(names(other));
        return !shared.isEmpty();
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        for (String part : text.toLowerCase(Locale.ROOT).split("[/,;|]", -1)) {
            List<String> words = Arrays.stream(part.split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
            StringBuilder initials = new StringBuilder();
            words.stream().filter(word -> !word.equals("the")).forEach(word -> initials.append(word.charAt(0)));
            if (initials.length() > 1) {
                names.add(initials.toString());
            }
            List<String> telling =
                    words.stream().filter(word -> !EMPTY.contains(word)).toList();
            if (!telling.isEmpty()) {
                names.add(String.join(" ", telling));
            }
        }
        return names;
    }
}
