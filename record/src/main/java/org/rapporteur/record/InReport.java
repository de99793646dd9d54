package org.rapporteur.record;

import java.util.List;

/** An object read in one report: what it asserts is shown by spans of that report's text. */
public interface InReport extends Item {

    /** Returns the report's identifier. */
    String report();

    /** Returns every span of the report's text that the object points at, in no particular order; never null. */
    List<Span> evidence();
}
