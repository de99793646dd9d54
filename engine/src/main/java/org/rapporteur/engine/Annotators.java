package org.rapporteur.engine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.engine.instrument.InstrumentFile;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.record.Word;
import org.rapporteur.record.service.Annotator;

/** The annotators that come with the program. */
public enum Annotators implements Word {
    /** Statements are found by rules around quotation marks. */
    RULES {
        @Override
        public Supplier<Annotator> from(Path folder, InstrumentFile list) {
            if (folder != null) {
                throw new IllegalArgumentException("rules read no model, got " + folder);
            }
            return () -> Pipeline.rules(list.list());
        }

        @Override
        public Supplier<Annotator> joining(Path folder) {
            return Pipeline::identity;
        }

        @Override
        public Supplier<Annotator> acting(Path folder) {
            return from(folder);
        }

        @Override
        public Optional<EventRoots> roots(Path folder) {
            return Optional.empty();
        }

        @Override
        public boolean isPresent() {
            return true;
        }
    },

    /** Statements are found by the trained model, with or without quotation marks. */
    MODEL {
        @Override
        public Supplier<Annotator> from(Path folder, InstrumentFile list) {
            return () -> ModelAnnotator.of(folder, model -> Pipeline.model(model, list.list()));
        }

        @Override
        public Supplier<Annotator> joining(Path folder) {
            return () -> ModelAnnotator.of(folder, Pipeline::identity);
        }

        @Override
        public Supplier<Annotator> acting(Path folder) {
            return () -> ModelAnnotator.of(folder, Pipeline::acts);
        }

        @Override
        public Optional<EventRoots> roots(Path folder) {
            return Optional.of(EventRoots.open(folder));
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
    public Supplier<Annotator> from(Path folder) {
        return from(folder, InstrumentFile.none());
    }

    /**
     * Returns what makes this annotator, which knows the instruments of a list.
     *
     * @param folder of the model, or null for the one that comes with the program
     * @param list part of the configuration: one report, one model and one list give one record
     * @throws IllegalArgumentException when a folder is given and this annotator reads no model
     */
    public abstract Supplier<Annotator> from(Path folder, InstrumentFile list);

    /**
     * Returns what makes the part of this annotator that joins the sources of statements into entities: it reads records that have
     * statements and finds none itself.
     *
     * @param folder of the model, or null for the one that comes with the program
     */
    public abstract Supplier<Annotator> joining(Path folder);

    /**
     * Returns what makes the part of this annotator that says what statements do: it reads records that have statements. Rules say
     * nothing of that.
     *
     * @param folder of the model, or null for the one that comes with the program
     */
    public abstract Supplier<Annotator> acting(Path folder);

    /**
     * Opens the part of this annotator that says what kind of event a sentence tells between two given sides; empty where it has none.
     *
     * @param folder of the model, or null for the one that comes with the program
     * @throws AnnotatorException when the model cannot be used for it
     */
    public abstract Optional<EventRoots> roots(Path folder);

    /** Returns whether the annotator is complete as it comes with the program: a source tree may lack the model's weights. */
    public abstract boolean isPresent();

    /** Returns the word by which users call it. */
    @Override
    public String toString() {
        return word();
    }
}
