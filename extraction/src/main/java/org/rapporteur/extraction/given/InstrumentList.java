package org.rapporteur.extraction.given;

import java.util.List;

/**
 * The instruments that a user lists: part of how reports are read, so that one list and one report give one record. Immutable.
 *
 * @param instruments in the order of the list; of two that share a name the first counts
 */
public record InstrumentList(List<Listed> instruments) {

    /** Nothing is listed. */
    public static final InstrumentList NONE = new InstrumentList(List.of());

    /** The kinds an instrument may have. */
    public static final List<String> KINDS = List.of(
            "resolution", "treaty", "plan", "charter", "constitution", "law", "mandate", "communiqu\u00e9", "other");

    /** Copies the list. */
    public InstrumentList {
        instruments = List.copyOf(instruments);
    }
}
