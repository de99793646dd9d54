package org.rapporteur.engine.kept.story;

/**
 * How much was concluded.
 *
 * @param reports reports collated
 * @param actors actors made of their entities
 * @param stories stories
 * @param conclusions utterances, propositions and findings
 */
public record Concluded(long reports, long actors, long stories, long conclusions) {}
