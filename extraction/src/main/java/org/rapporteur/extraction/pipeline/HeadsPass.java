package org.rapporteur.extraction.pipeline;

import java.util.List;
import org.rapporteur.extraction.encoder.Encoder;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.ReportRecord;

/**
 * The encoder's pass over a report for the sake of the names and of what its words do, which it keeps at the document: where no step looks
 * for statements, none else would make it.
 *
 * @param encoder reads
 * @param maker for whom
 */
record HeadsPass(Encoder encoder, Maker maker) implements Step {

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        encoder.read(document, window -> {});
        return List.of();
    }
}
