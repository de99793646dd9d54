/**
 * Measures how CPU time grows with what is read: texts and pages made to be dear, of one size and of four times that size. What is
 * read in proportion takes four times as long, what grows with the square sixteen times.
 *
 * <p>Sees records through the engine; reading a page goes through a file, as for a user. Trap: times depend on what else the machine
 * does, which is why no test bounds one.
 */
package org.rapporteur.benchmark.growth;
