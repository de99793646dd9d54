package org.rapporteur.engine;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.record.Word;
import org.rapporteur.record.service.Annotator;

/** The annotators that come with the program. */
public enum Annotators implements Word {
    /** Statements are found by rules around quotation marks. */
    RULES {
        @Override
        public Supplier<Annotator> from(Path folder) {
            if (folder != null) {
                throw new IllegalArgumentException("rules read no model, got " + folder);
            }
            return Pipeline::rules;
        }

        @Override
        public Supplier<Annotator> joining(Path folder) {
            return Pipeline::identity;
        }

        @Override
        public boolean isPresent() {
            return true;
        }
    },

    /** Statements are found by the trained model, with or without quotation marks. */
    MODEL {
        @Override
        public Supplier<Annotator> from(Path folder) {
            return () -> ModelAnnotator.of(folder, Pipeline::model);
        }

        @Override
        public Supplier<Annotator> joining(Path folder) {
            return () -> ModelAnnotator.of(folder, Pipeline::identity);
        }

        @Override
        public boolean isPresent() {
            return Model.isBundled();
        }
    };

    /** Returns what makes this annotator, as it comes with the program. */
    public Supplier<Annotator> bundled() {
        return from(null);
    }

    /**
     * Returns what makes this annotator. Made where the annotator is first needed, it throws {@link AnnotatorException} when a
     * file of the model is missing or damaged.
     *
     * @param folder of the model, or null for the one that comes with the program
     * @throws IllegalArgumentException when a folder is given and this annotator reads no model
     */
    public abstract Supplier<Annotator> from(Path folder);

    /**
     * Returns what makes the part of this annotator that joins the sources of statements into entities: it reads records that have
     * statements and finds none itself.
     *
     * @param folder of the model, or null for the one that comes with the program
     */
    public abstract Supplier<Annotator> joining(Path folder);

    /**
     * Returns what makes this annotator where it is only asked what statements do: it reads records that have statements and says so of
     * each, whatever else it finds.
     *
     * @param folder of the model, or null for the one that comes with the program
     */
    public Supplier<Annotator> acting(Path folder) {
        return from(folder);
    }

    /** Returns whether the annotator is complete as it comes with the program: a source tree may lack the model's weights. */
    public abstract boolean isPresent();

    /** Returns the word by which users call it. */
    @Override
    public String toString() {
        return word();
    }
}
