package org.rapporteur.analysis.collation.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Says in words what holds the reports of a story together. Stateless. */
final class Reasons {

    private static final int SHOWN = 6;

    private Reasons() {}

    /** Returns the reason; the traits are those of the group's reports, the vectors those of all. */
    static String of(Group group, List<Traits> traits, Vectors vectors) {
        if (group.size() == 1) {
            return "no other report tells enough of the same";
        }
        Map<Space, List<Term>> shared = shared(group, vectors);
        List<String> reasons = new ArrayList<>();
        reasons.add(days(traits));
        reasons.add(shown("", shared.get(Space.PARTY)));
        reasons.add(shown("names: ", shared.get(Space.NAME)));
        reasons.add(shown("words: ", shared.get(Space.WORD)));
        reasons.removeIf(String::isEmpty);
        return "shared by at least half of the reports: " + String.join("; ", reasons);
    }

    private static String days(List<Traits> traits) {
        TreeSet<LocalDate> days = new TreeSet<>(
                traits.stream().map(Traits::published).filter(Objects::nonNull).toList());
        if (days.isEmpty()) {
            return "";
        }
        boolean one = days.first().equals(days.last());
        return "published " + (one ? "on " + days.first() : "between " + days.first() + " and " + days.last());
    }

    private static Map<Space, List<Term>> shared(Group group, Vectors vectors) {
        Map<Integer, Integer> having = new LinkedHashMap<>();
        for (int report : group.reports()) {
            Sparse vector = vectors.of(report);
            for (int place = 0; place < vector.size(); place++) {
                having.merge(vector.term(place), 1, Integer::sum);
            }
        }
        int least = Math.max(2, (group.size() + 1) / 2);
        Map<Space, List<Term>> shared = new LinkedHashMap<>();
        having.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((Integer term) -> -group.sum().weight(term))
                        .thenComparing(term -> vectors.term(term).key()))
                .forEach(term -> shared.computeIfAbsent(vectors.term(term).space(), ignored -> new ArrayList<>())
                        .add(vectors.term(term)));
        return shared;
    }

    private static String shown(String label, List<Term> terms) {
        return terms == null
                ? ""
                : label
                        + String.join(
                                ", ",
                                terms.stream()
                                        .map(Term::shown)
                                        .distinct()
                                        .limit(SHOWN)
                                        .toList());
    }
}
