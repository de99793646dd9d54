/**
 * What people decide over what machines propose.
 *
 * <p>A coding is an object of its own beside the proposal, never a change of it; {@link org.rapporteur.record.coding.Codings} finds
 * the value in force. Trap: options on a command line are codings too, made by whoever typed them.
 */
package org.rapporteur.record.coding;
