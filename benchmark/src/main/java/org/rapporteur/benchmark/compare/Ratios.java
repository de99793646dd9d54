package org.rapporteur.benchmark.compare;

/**
 * One of ours against the rival. The speeds are ours over the rival's, the memories ours over the rival's.
 *
 * @param speed words a CPU-second, start and warm-up excluded on both sides
 * @param speedWithWarmUp the same of the first pass, compiled code still cold
 * @param speedWithStart the same of the first pass and all before it
 * @param memory peak resident memory
 * @param liveHeap heap in use between texts
 */
record Ratios(double speed, double speedWithWarmUp, double speedWithStart, double memory, double liveHeap) {

    /** At least this many times the rival's words a CPU-second. */
    static final double LEAST_SPEED = 15;

    /** Less than this share of the rival's resident memory. */
    static final double MOST_MEMORY = 0.2;

    /** Compares; throws {@link IllegalArgumentException} when the two did not read the same texts. */
    static Ratios of(Measurement ours, Measurement rival) {
        if (ours.words() != rival.words() || ours.articles() != rival.articles()) {
            throw new IllegalArgumentException(
                    "not the same texts: " + ours.words() + " and " + rival.words() + " words");
        }
        return new Ratios(
                ours.warmSpeed() / rival.warmSpeed(),
                ours.firstSpeed() / rival.firstSpeed(),
                ours.coldSpeed() / rival.coldSpeed(),
                (double) ours.peakResidentBytes() / rival.peakResidentBytes(),
                (double) ours.liveHeapBytes() / rival.liveHeapBytes());
    }

    /** Returns whether ours is as fast and as small as it has to be. */
    boolean isEnough() {
        return speed >= LEAST_SPEED && memory < MOST_MEMORY;
    }
}
