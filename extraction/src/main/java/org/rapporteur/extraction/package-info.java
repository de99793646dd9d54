/**
 * One report becomes one record. {@code text} is the floor; {@code quotation}, {@code statement} and {@code identity} are
 * siblings that never import one another; {@code pipeline} orders them and is where they meet.
 */
package org.rapporteur.extraction;
