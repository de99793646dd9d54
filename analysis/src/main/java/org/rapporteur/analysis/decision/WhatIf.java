package org.rapporteur.analysis.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A question as it stands and with some votes supposed otherwise. Immutable.
 *
 * @param before as it stands
 * @param after the same question asked anew with the changes
 * @param differences what differs, in sentences; empty when nothing does
 */
public record WhatIf(Decision before, Decision after, List<String> differences) {

    /** Validates; throws an exception naming the value at fault. */
    public WhatIf {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        differences = List.copyOf(differences);
    }

    static WhatIf of(Decision before, Decision after) {
        List<String> differences = new ArrayList<>();
        before.votes().forEach((code, vote) -> {
            if (after.votes().get(code) != vote) {
                differences.add(code + ": " + vote.word() + " becomes "
                        + after.votes().get(code).word() + ".");
            }
        });
        if (before.outcome() != after.outcome()) {
            differences.add("Outcome: " + before.outcome().word() + " becomes "
                    + after.outcome().word() + ".");
        }
        listed(differences, "No longer a reason: ", texts(before), texts(after));
        listed(differences, "New reason: ", texts(after), texts(before));
        List<String> pivotsBefore = before.pivotal().orElse(List.of());
        List<String> pivotsAfter = after.pivotal().orElse(List.of());
        listed(differences, "Becomes pivotal: ", pivotsAfter, pivotsBefore);
        listed(differences, "No longer pivotal: ", pivotsBefore, pivotsAfter);
        return new WhatIf(before, after, differences);
    }

    private static List<String> texts(Decision decision) {
        return decision.grounds().stream().map(Ground::text).toList();
    }

    private static void listed(List<String> differences, String label, List<String> these, List<String> notThose) {
        List<String> only =
                these.stream().filter(item -> !notThose.contains(item)).toList();
        if (!only.isEmpty()) {
            differences.add(label + String.join("; ", only) + ".");
        }
    }
}
