package org.rapporteur.analysis.decision.power;

import java.util.List;
import java.util.Optional;

/**
 * One index for every member, or the reason why it was not computed.
 *
 * @param index which
 * @param values one for each member, in order; empty when not computed
 * @param missing why there are no values
 */
public record Scores(Index index, List<Fraction> values, Optional<String> missing) {

    /** Values or a reason, not both and not neither. */
    public Scores {
        values = List.copyOf(values);
        if (values.isEmpty() != missing.isPresent()) {
            throw new IllegalArgumentException(index + " has " + values.size() + " values and as reason " + missing);
        }
    }

    /** All members together. */
    public Fraction sum() {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
