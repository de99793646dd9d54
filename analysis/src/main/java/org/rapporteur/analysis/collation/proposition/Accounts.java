package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Telling;

/** Which reports rest on one account, so that reprints count once. Immutable. */
final class Accounts {

    private final Map<String, Integer> of = new TreeMap<>();
    private final List<List<String>> list = new ArrayList<>();

    Accounts(Material material, List<List<String>> independent) {
        for (List<String> group : independent) {
            group.forEach(report -> of.putIfAbsent(report, list.size()));
            list.add(List.copyOf(group));
        }
        for (Telling telling : material.tellings()) {
            if (of.putIfAbsent(telling.id(), list.size()) == null) {
                list.add(List.of(telling.id()));
            }
        }
    }

    /** Returns how many accounts these reports are. */
    int count(Collection<String> reports) {
        Set<Integer> accounts = new TreeSet<>();
        reports.forEach(report -> accounts.add(of.getOrDefault(report, -1)));
        return accounts.size();
    }

    /** Returns the reports of each account. */
    List<List<String>> list() {
        return List.copyOf(list);
    }
}
