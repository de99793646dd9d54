package org.rapporteur.extraction.text;

import java.util.List;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.ReportRecord;

/**
 * One step of the pipeline. Stateless between reports and safe for use by several threads: the same document and record give
 * the same objects, whatever was read before.
 */
public interface Step {

    /** Returns the name and version under which this step proposes. */
    Maker maker();

    /**
     * Returns what this step found: new objects, changed copies of earlier ones (same type, identifier and maker, which take
     * their place), or the report itself with more of its head known. Every span lies within the text.
     *
     * @param document the text, cut up
     * @param soFar what earlier steps found and people coded
     */
    List<? extends Item> read(Document document, ReportRecord soFar);
}
