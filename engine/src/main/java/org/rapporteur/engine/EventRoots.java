package org.rapporteur.engine;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.encoder.ModelException;
import org.rapporteur.extraction.pipeline.Sides;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;

/**
 * Says with a trained model what kind of event one sentence tells between two sides that are given: what codes a sentence whose actors
 * somebody else has marked. Safe for use by several threads until it is closed.
 */
public final class EventRoots implements Closeable {

    private final Model model;
    private final Sides sides;

    private EventRoots(Model model) {
        this.model = model;
        this.sides = new Sides(model);
    }

    /**
     * Opens a model.
     *
     * @param folder of the model, or null for the one that comes with the program
     * @throws AnnotatorException when a file of it is missing or damaged, or it was made without acts and events
     */
    static EventRoots open(Path folder) {
        try {
            Model model = folder == null ? Model.bundled() : Model.in(folder);
            EventRoots opened = new EventRoots(model);
            try {
                if (opened.read("They met.", List.of(new Span(0, 4)), List.of()).isEmpty()) {
                    throw new AnnotatorException(
                            "the model " + (folder == null ? "that comes with the program" : folder)
                                    + " was made without acts and events: it cannot say what kind of event a sentence tells;"
                                    + " use another model, or --annotator rules");
                }
                return opened;
            } catch (RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (ModelException e) {
            throw new AnnotatorException(e.getMessage(), e);
        }
    }

    /** Returns under what name and version events are found. */
    public Maker maker() {
        return sides.maker();
    }

    /**
     * Returns the log-odds of each of the 15 root classes of events: PLOVER's categories, RETREAT and CONCEDE being one, YIELD.
     *
     * @param sentence not blank, without U+0000 or lone surrogates
     * @param source where in it the side stands that acts; may be empty
     * @param target where the side stands to whom it is done; may be empty
     */
    public Map<String, Double> read(String sentence, List<Span> source, List<Span> target) {
        return sides.read(sentence, source, target);
    }

    @Override
    public void close() {
        model.close();
    }
}
