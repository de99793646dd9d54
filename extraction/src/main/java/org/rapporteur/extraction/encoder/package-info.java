/**
 * The shared trained model: cuts a text into word pieces, runs the encoder over it window by window, and hands each window with
 * its vectors and scores to whoever reads them. One forward pass serves every head; memory is that of one window, however long
 * the report. Part of the floor: knows {@code text}, and nothing of statements.
 */
package org.rapporteur.extraction.encoder;
