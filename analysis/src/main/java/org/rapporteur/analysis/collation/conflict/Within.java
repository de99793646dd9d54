package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/** What of one kind stands within a sentence; by place, so that a look does not go through all that the report has. For one thread. */
final class Within<T extends InReport> {

    private final Class<T> kind;
    private final Map<Telling, NavigableMap<Integer, List<Placed<T>>>> reports = new HashMap<>();

    Within(Class<T> kind) {
        this.kind = kind;
    }

    /** An object with its turn in the record. */
    private record Placed<T>(int turn, Span hull, T item) {}

    /** Returns those that stand within the sentence whole, in the record's order. */
    List<T> list(Pairs.Sentence sentence) {
        Span span = sentence.span();
        return reports
                .computeIfAbsent(sentence.telling(), this::laid)
                .subMap(span.start(), true, span.end(), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(each -> span.contains(each.hull()))
                .sorted(Comparator.comparing(Placed::turn))
                .map(Placed::item)
                .toList();
    }

    private NavigableMap<Integer, List<Placed<T>>> laid(Telling telling) {
        NavigableMap<Integer, List<Placed<T>>> laid = new TreeMap<>();
        List<T> all = telling.list(kind);
        for (int turn = 0; turn < all.size(); turn++) {
            Span hull = Spans.hull(all.get(turn).evidence());
            laid.computeIfAbsent(hull.start(), ignored -> new ArrayList<>())
                    .add(new Placed<>(turn, hull, all.get(turn)));
        }
        return laid;
    }
}
