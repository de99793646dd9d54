/**
 * CoreNLP as a tool to be measured against. Compiled in the Maven profile {@code corenlp} alone, into a build folder of its own,
 * and run in a process of its own: CoreNLP is under the GPL v3. Trap: no class outside this package may name one of CoreNLP's.
 */
package org.rapporteur.benchmark.corenlp;
