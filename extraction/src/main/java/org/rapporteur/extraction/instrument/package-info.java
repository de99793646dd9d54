/**
 * Which resolutions, treaties, plans, charters, constitutions, laws a report names, by which words, and what each statement makes of
 * them ({@link org.rapporteur.extraction.instrument.Instruments}).
 *
 * <p>{@code Words} cuts the text into words as the rest here needs them, {@code Phrases} and {@code Numbered} find the words that
 * name or describe an instrument, {@code Joining} decides which mean the same one and says why, {@code Uses} reads from the trained
 * head as what a statement invokes it. A user's list ({@link org.rapporteur.extraction.given.InstrumentList}) is part of the
 * configuration, so that the record stays a function of report and configuration.
 *
 * <p>Neighbours: {@code statement} finds the statements, {@code encoder} keeps the scores; no sibling is imported.
 *
 * <p>Traps: an act is no instrument ("unilateral declaration of independence", "a resolution of the conflict"); a description may
 * come before the name it means; what cannot be decided stays an instrument of its own.
 */
package org.rapporteur.extraction.instrument;
