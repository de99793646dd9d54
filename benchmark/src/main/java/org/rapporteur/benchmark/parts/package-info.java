/**
 * Single parts, measured by JMH on the bundled example: for whoever changes one and wants to know what it costs. Looks into
 * {@code extraction}, which the other packages of this module do not.
 *
 * <p>Trap: JMH's annotation processor makes the classes it runs, so the Maven profile {@code quick} does not compile a benchmark.
 */
package org.rapporteur.benchmark.parts;
