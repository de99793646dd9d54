package org.rapporteur.record.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The codings of some objects, and which of them is in force. Immutable.
 *
 * <p>Undoing a coding is a coding of that coding: field {@value #WITHDRAWN}, value {@value #YES}, made after it. Undoing the undoing
 * likewise withdraws the withdrawal.
 */
public final class Codings {

    /** The field of a coding by which it is withdrawn. */
    public static final String WITHDRAWN = "withdrawn";

    /** The value of what holds. */
    public static final String YES = "yes";

    private final List<Coding> codings;

    /** Identifiers of those that are withdrawn. */
    private final Set<String> withdrawn = new HashSet<>();

    private Codings(List<Coding> codings) {
        this.codings = codings;
        // From the last: only what comes later withdraws, so that no ring of withdrawals can be made.
        for (int i = codings.size() - 1; i >= 0; i--) {
            Coding coding = codings.get(i);
            if (isWithdrawal(coding) && YES.equals(coding.value()) && !withdrawn.contains(coding.id())) {
                withdrawn.add(coding.target());
            }
        }
    }

    /** Returns whether a coding is one that undoes another. */
    public static boolean isWithdrawal(Coding coding) {
        return coding.field().equals(WITHDRAWN);
    }

    /** Returns the codings in the order given, which is the order in which they were made. */
    public static Codings of(Collection<Coding> codings) {
        return new Codings(List.copyOf(codings));
    }

    /** Returns all of them, in the order in which they were made, withdrawn ones and withdrawals among them. */
    public List<Coding> list() {
        return codings;
    }

    /** Returns whether a coding of this identifier is undone. */
    public boolean isWithdrawn(String id) {
        return withdrawn.contains(id);
    }

    /** Returns the latest coding of a field that is not withdrawn and that no other replaces that is not withdrawn. */
    public Optional<Coding> find(String target, String field) {
        List<Coding> candidates = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (Coding coding : codings) {
            if (coding.target().equals(target) && coding.field().equals(field) && !withdrawn.contains(coding.id())) {
                candidates.add(coding);
                replaced.add(coding.replaces());
            }
        }
        candidates.removeIf(coding -> replaced.contains(coding.id()));
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }
}
