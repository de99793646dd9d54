package org.rapporteur.extraction.statement.tagged;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.extraction.encoder.Window;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/** Where the windows of a report come from. Safe for use by several threads. */
interface Windows {

    /** Hands on the windows of a document in the order of the text; each word is owned by one of them. */
    void read(Document document, Consumer<Window> reader);

    /** Hands on the windows of some stretches of a document, each read without what stands around it. */
    void read(Document document, List<Span> stretches, Consumer<Window> reader);
}
