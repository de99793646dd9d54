package org.rapporteur.cli.shared;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.EventRoots;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.instrument.InstrumentFile;
import org.rapporteur.record.service.Annotator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say who finds the statements. */
public final class AnnotatorOptions {

    @Option(
            names = "--annotator",
            paramLabel = "rules|model",
            description = "Find statements by rules around quotation marks, or by the trained model"
                    + " (default: ${DEFAULT-VALUE}).")
    private Annotators annotator = Configuration.ANNOTATOR;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "Use the model in this folder, not the one that comes with the program.")
    private Path model;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * Opens a rapporteur with the annotator chosen, and loads its models at once: without them there is nothing to write, not
     * even the first line of an output.
     *
     * @param threads how many reports to read side by side, or null for as many as there are processors
     */
    public Rapporteur open(Integer threads) {
        return open(threads, InstrumentFile.none());
    }

    /** Opens a rapporteur as {@link #open(Integer)} does, which knows the instruments of a list. */
    public Rapporteur open(Integer threads, InstrumentFile list) {
        Rapporteur rapporteur = openLazily(threads, list);
        rapporteur.annotator();
        return rapporteur;
    }

    /** Opens a rapporteur that loads its models when it meets the first report, for there may be none. */
    public Rapporteur openLazily(Integer threads) {
        return openLazily(threads, InstrumentFile.none());
    }

    private Rapporteur openLazily(Integer threads, InstrumentFile list) {
        Configuration configuration = configuration(list);
        return Rapporteur.open(threads == null ? configuration : configuration.withThreads(threads));
    }

    /** Returns how reports are read with the annotator chosen. */
    public Configuration configuration() {
        return configuration(InstrumentFile.none());
    }

    private Configuration configuration(InstrumentFile list) {
        return Configuration.standard().withAnnotator(maker(list));
    }

    private Supplier<Annotator> maker(InstrumentFile list) {
        try {
            return annotator.from(model, list);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--model: " + e.getMessage(), e);
        }
    }

    /** Opens a rapporteur with the part of the annotator chosen that joins sources into entities. */
    public Rapporteur openJoining() {
        return Rapporteur.open(Configuration.standard().withAnnotator(annotator.joining(model)));
    }

    /** Opens a rapporteur with the part of the annotator chosen that says what statements do. */
    public Rapporteur openActing() {
        return Rapporteur.open(Configuration.standard().withAnnotator(annotator.acting(model)));
    }

    /** Opens the part of the annotator chosen that says what kind of event a sentence tells, if it has one. */
    public Optional<EventRoots> openRoots() {
        return annotator.roots(model);
    }

    /** Returns the folder of the model, or null for the one that comes with the program. */
    public Path model() {
        return model;
    }

    /** Returns the word by which the annotator is called. */
    public String word() {
        return annotator.word();
    }
}
