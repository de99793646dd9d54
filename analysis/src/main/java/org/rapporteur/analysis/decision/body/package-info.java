/**
 * Bodies as data: who sits when, with which weight and veto, and under which rules
 * ({@link org.rapporteur.analysis.decision.body.Body}). The shipped ones are YAML resources beside this package; users
 * write their own.
 *
 * <p>Trap: a seat whose holder the data do not name is still a seat, counts as one and votes "unknown" until told.
 */
package org.rapporteur.analysis.decision.body;
