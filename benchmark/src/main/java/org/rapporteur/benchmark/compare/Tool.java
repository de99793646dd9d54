package org.rapporteur.benchmark.compare;

import java.util.Map;

/** A program that reads texts and is to be measured. Confined to one thread; keeps nothing between texts. */
public interface Tool {

    /** Returns the name that the command line calls it by. */
    String name();

    /** Makes it ready, loading what it needs, and returns its name and version in full. Called once, before any text. */
    String open();

    /**
     * Reads one text, completely, on the calling thread.
     *
     * @return how many of what it found, so that a tool that does nothing is noticed
     */
    Map<String, Integer> read(String text);
}
