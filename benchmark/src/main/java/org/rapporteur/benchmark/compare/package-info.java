/**
 * Measures our annotators and another program on the same articles in one run, each in a process of its own: {@code Comparing}
 * starts a {@code Measuring} for each {@code Tool} and puts their {@code Measurement}s side by side.
 *
 * <p>Sees records through the engine. The other program is found by {@link java.util.ServiceLoader} and lies in a source folder of
 * its own, compiled in a Maven profile alone, since its licence is not ours. Trap: all tools get the same texts, the same warm-up
 * and the same clock; whatever one of them is spared, the other has to be spared too.
 */
package org.rapporteur.benchmark.compare;
