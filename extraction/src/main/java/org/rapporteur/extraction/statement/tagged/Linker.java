package org.rapporteur.extraction.statement.tagged;

import java.util.List;
import org.rapporteur.extraction.encoder.Window;

/** Scores which pieces of a window belong together. Safe for use by several threads. */
interface Linker {

    /** Returns the scores; a list may be empty, and what asks then belongs to none. */
    Links link(Window window, List<Piece> contents, List<Piece> cues, List<Piece> sources);
}
