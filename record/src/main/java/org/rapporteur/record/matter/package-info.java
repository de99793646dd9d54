/**
 * What the talk is about: instruments, events that are not words, and the meeting itself.
 *
 * <p>Trap: {@link org.rapporteur.record.matter.Worded} keeps each outlet's wording beside the value, because outlets word the same
 * meeting differently and the difference is a finding.
 */
package org.rapporteur.record.matter;
