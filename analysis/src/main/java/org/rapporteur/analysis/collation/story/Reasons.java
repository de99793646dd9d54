package org.rapporteur.analysis.collation.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.report.Report;

/** Says in words what holds the reports of a story together. Stateless. */
final class Reasons {

    private static final int SHOWN = 6;

    private Reasons() {}

    /** Returns the reason; the reports are those of the group, the vectors those of all. */
    static String of(Group group, List<Report> reports, Vectors vectors) {
        if (group.size() == 1) {
            return "no other report tells enough of the same";
        }
        Map<Space, List<Term>> shared = shared(group, vectors);
        Set<String> told = new HashSet<>();
        List<String> reasons = new ArrayList<>();
        for (Space space : List.of(Space.PARTY, Space.NAME, Space.WORD)) {
            Map<String, List<String>> byLabel = new LinkedHashMap<>();
            for (Term term : untold(shared.getOrDefault(space, List.of()), told)) {
                byLabel.computeIfAbsent(term.label(), ignored -> new ArrayList<>())
                        .add(term.shown());
            }
            byLabel.forEach((label, shown) -> reasons.add(label + ": " + String.join(", ", shown)));
        }
        String half = group.size() == 2 ? "both have " : "at least half of them have ";
        return published(reports) + half + String.join("; ", reasons);
    }

    private static String published(List<Report> reports) {
        TreeSet<LocalDate> days = new TreeSet<>(reports.stream()
                .map(each -> each.published().value())
                .filter(Objects::nonNull)
                .toList());
        if (days.isEmpty()) {
            return "";
        }
        long undated = reports.stream()
                .filter(each -> each.published().value() == null)
                .count();
        boolean one = days.first().equals(days.last());
        String when = one ? "on " + days.first() : "between " + days.first() + " and " + days.last();
        return undated == 0
                ? "published " + when + "; "
                : reports.size() - undated + " published " + when + ", " + undated + " on a day not known; ";
    }

    /** What at least half of the reports have, the weightiest first. */
    private static Map<Space, List<Term>> shared(Group group, Vectors vectors) {
        Map<Integer, Integer> having = new TreeMap<>();
        for (int report : group.reports()) {
            Sparse vector = vectors.of(report);
            for (int place = 0; place < vector.size(); place++) {
                having.merge(vector.term(place), 1, Integer::sum);
            }
        }
        int least = Math.max(2, (group.size() + 1) / 2);
        Map<Space, List<Term>> shared = new EnumMap<>(Space.class);
        having.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((Integer term) -> -group.sum().weight(term))
                        .thenComparing(term -> vectors.term(term).key()))
                .forEach(term -> shared.computeIfAbsent(vectors.term(term).space(), ignored -> new ArrayList<>())
                        .add(vectors.term(term)));
        return shared;
    }

    /** The first terms that say something not said before; their words count as said from then on. */
    private static List<Term> untold(List<Term> terms, Set<String> told) {
        List<Term> shown = new ArrayList<>();
        for (Term term : terms) {
            List<String> stems = Words.of(term.shown()).stream()
                    .map(Word::key)
                    .map(Stems::of)
                    .toList();
            if (shown.size() < SHOWN && !told.containsAll(stems)) {
                told.addAll(stems);
                shown.add(term);
            }
        }
        return shown;
    }
}
