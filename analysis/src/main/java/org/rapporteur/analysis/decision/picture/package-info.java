/**
 * A decision as a drawing: members as seats of a half circle, what the rule asks for as bars, the answer and its reason as text,
 * in one self-contained SVG file. {@link org.rapporteur.analysis.decision.picture.Scene} says what is to be seen and
 * {@link org.rapporteur.analysis.decision.picture.Drawing} draws it; neither decides anything.
 *
 * <p>Traps: a vote is never told by colour alone but by shape and letter too, and everything drawn is also there as text; names
 * and reasons come from files, so all text is escaped.
 */
package org.rapporteur.analysis.decision.picture;
