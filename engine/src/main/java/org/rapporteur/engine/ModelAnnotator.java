package org.rapporteur.engine;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.encoder.ModelException;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/**
 * Reads with a trained model, all of which is loaded from the start. When closed it gives the model's memory back as soon as the
 * last reading under way has ended: a reading given up goes on in its thread for a while, in memory that Java does not guard. Safe
 * for use by several threads.
 */
final class ModelAnnotator implements Annotator, Closeable {

    /** The graphs of a model: the first report would load them, but not each report needs each. */
    private static final List<String> GRAPHS = List.of("encoder.onnx", "links.onnx");

    private final Model model;
    private final Annotator pipeline;
    private int readings;
    private boolean closed;

    private ModelAnnotator(Model model, Annotator pipeline) {
        this.model = model;
        this.pipeline = pipeline;
    }

    /**
     * Loads a model.
     *
     * @param folder of the model, or null for the one that comes with the program
     * @param pipeline what is done with it
     * @throws AnnotatorException when a file of it is missing or damaged
     */
    static ModelAnnotator of(Path folder, Function<Model, Annotator> pipeline) {
        try {
            Model model = folder == null ? Model.bundled() : Model.in(folder);
            try {
                return loaded(model, pipeline);
            } catch (RuntimeException e) {
                model.close();
                throw e;
            }
        } catch (ModelException e) {
            throw new AnnotatorException(e.getMessage(), e);
        }
    }

    private static ModelAnnotator loaded(Model model, Function<Model, Annotator> pipeline) {
        GRAPHS.forEach(model::graph);
        ModelAnnotator annotator = new ModelAnnotator(model, pipeline.apply(model));
        // Whatever else is wrong with the model shows when anything is read.
        annotator.annotate(ReportRecord.of(Rapporteur.report("It rains, they say.")));
        return annotator;
    }

    @Override
    public Maker maker() {
        return pipeline.maker();
    }

    @Override
    public List<Maker> makers() {
        return pipeline.makers();
    }

    /** Reads; throws {@link IllegalStateException} when closed before. */
    @Override
    public ReportRecord annotate(ReportRecord soFar) {
        begin();
        try {
            return pipeline.annotate(soFar);
        } finally {
            end();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            readings++;
        }
        end();
    }

    private synchronized void begin() {
        if (closed) {
            throw new IllegalStateException("the rapporteur that this annotator belongs to has been closed");
        }
        readings++;
    }

    private synchronized void end() {
        readings--;
        if (closed && readings == 0) {
            model.close();
        }
    }
}
