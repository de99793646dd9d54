package org.rapporteur.analysis.decision;

import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.decision.rule.Cause;

/**
 * Why a proposal fails, or could fail.
 *
 * @param cause which kind of reason
 * @param members the codes of those who bring it about; empty where nobody does alone
 * @param certain whether it holds however the unknown votes fall
 * @param text in words
 */
public record Ground(Cause cause, List<String> members, boolean certain, String text) {

    /** Validates; throws an exception naming the value at fault. */
    public Ground {
        Objects.requireNonNull(cause, "cause");
        members = List.copyOf(members);
        Objects.requireNonNull(text, "text");
    }
}
