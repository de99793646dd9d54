package org.rapporteur.record.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The codings of some objects, and which of them is in force. Immutable. */
public final class Codings {

    private final List<Coding> codings;

    private Codings(List<Coding> codings) {
        this.codings = codings;
    }

    /** Returns the codings in the order given, which is the order in which they were made. */
    public static Codings of(Collection<Coding> codings) {
        return new Codings(List.copyOf(codings));
    }

    /** Returns all of them, in the order in which they were made. */
    public List<Coding> list() {
        return codings;
    }

    /** Returns the latest coding of a field that no other replaces. */
    public Optional<Coding> find(String target, String field) {
        List<Coding> candidates = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (Coding coding : codings) {
            if (coding.target().equals(target) && coding.field().equals(field)) {
                candidates.add(coding);
                replaced.add(coding.replaces());
            }
        }
        candidates.removeIf(coding -> replaced.contains(coding.id()));
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }
}
