/**
 * What all measurements need: the cost of a piece of work in CPU time and memory, the machine it was measured on, how words are
 * counted, and the streams to say so.
 *
 * <p>The packages below measure: {@code compare} our annotators and another program side by side, {@code growth} how time grows
 * with what is read, {@code parts} single parts by JMH. Sees the rest through the engine; {@code parts} alone sees the parts.
 * Trap: a figure without its machine, and without what else the machine did, is a rumour.
 */
package org.rapporteur.benchmark;
