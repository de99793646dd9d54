/**
 * Who answers: Rapporteur itself, given the sources or finding them, and what it has to be better than.
 *
 * <p>{@code GivenSources} and {@code FoundSources} are Rapporteur; {@code NameBaseline} and {@code Chains} are what it is compared with.
 * Neighbours: {@code score} judges. Trap: the baselines are told which sources are names, which makes them better than they are.
 */
package org.rapporteur.evaluation.identity.system;
