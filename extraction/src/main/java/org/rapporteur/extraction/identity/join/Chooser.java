package org.rapporteur.extraction.identity.join;

import java.util.List;

/** Says how likely each candidate is meant. Stateless or confined to the report it is made for. */
@FunctionalInterface
public interface Chooser {

    /** Returns a number for each candidate of the question, in its order; together 1. */
    List<Double> weigh(Question question);
}
