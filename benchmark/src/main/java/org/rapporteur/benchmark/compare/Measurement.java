package org.rapporteur.benchmark.compare;

import java.util.Map;
import org.rapporteur.benchmark.Cost;

/**
 * What one tool cost in a process of its own. Immutable.
 *
 * @param tool its name on the command line
 * @param version its name and version in full
 * @param options what its Java machine was started with
 * @param articles how many texts it read
 * @param words their words, each text once
 * @param start from the start of the process until it could read
 * @param firstPass all texts once, with cold code
 * @param warmUp the passes before measuring, the first one included
 * @param warm the passes measured
 * @param peakResidentBytes the most resident memory of the process until the last pass was over; 0 where the system does not say
 * @param liveHeapBytes what the heap holds when nothing is being read
 * @param found how many of what it found in one pass
 */
record Measurement(
        String tool,
        String version,
        String options,
        int articles,
        long words,
        Cost start,
        Cost firstPass,
        Passes warmUp,
        Passes warm,
        long peakResidentBytes,
        long liveHeapBytes,
        Map<String, Integer> found) {

    /**
     * Several passes over all texts.
     *
     * @param number how many
     * @param cost of all of them
     */
    record Passes(int number, Cost cost) {}

    /** Returns words a CPU-second in the measured passes: start and warm-up excluded. */
    double warmSpeed() {
        return warm.cost().wordsPerCpuSecond(words * warm.number());
    }

    /** Returns words a CPU-second in the first pass: warm-up of compiled code included, the start excluded. */
    double firstSpeed() {
        return firstPass.wordsPerCpuSecond(words);
    }

    /** Returns words a CPU-second from the start of the process to the end of the first pass. */
    double coldSpeed() {
        return start.plus(firstPass).wordsPerCpuSecond(words);
    }
}
