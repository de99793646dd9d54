package org.rapporteur.formats.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.rapporteur.formats.report.plain.PlainTextReader;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.ReportReader;

/**
 * The readers of all formats, in the order in which they are asked. Immutable, safe for use by several threads.
 */
public final class ReportReaders {

    private final List<ReportReader> readers;

    private ReportReaders(List<ReportReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Returns the readers registered on the class path, in the order of registration; plain text, which takes everything, last.
     *
     * @throws java.util.ServiceConfigurationError when one of them cannot be loaded
     */
    public static ReportReaders standard() {
        List<ReportReader> found = new ArrayList<>();
        ServiceLoader.load(ReportReader.class, ReportReaders.class.getClassLoader())
                .forEach(found::add);
        return of(found);
    }

    /** Returns a registry of these readers in this order; plain text is moved to the end. */
    public static ReportReaders of(List<ReportReader> readers) {
        List<ReportReader> ordered = new ArrayList<>(readers);
        ordered.sort(Comparator.comparing(reader -> reader.format().equals(PlainTextReader.FORMAT)));
        return new ReportReaders(ordered);
    }

    /** Returns all readers in order. */
    public List<ReportReader> list() {
        return readers;
    }

    /** Returns the reader of a format by its short name. */
    public Optional<ReportReader> find(String format) {
        return readers.stream().filter(reader -> reader.format().equals(format)).findFirst();
    }

    /**
     * Reads an input with the first reader that accepts it. Whatever is wrong with the input becomes a {@link Reading.Failed};
     * what is read before the fault is handed on.
     *
     * @throws RuntimeException only what {@code sink} itself throws
     */
    public void read(Input input, Consumer<Reading> sink) {
        Consumer<Reading> guarded = reading -> {
            try {
                sink.accept(reading);
            } catch (RuntimeException e) {
                throw new SinkFailure(e);
            }
        };
        try {
            attempt(input, guarded).ifPresent(problem -> sink.accept(new Reading.Failed(problem)));
        } catch (SinkFailure e) {
            throw e.cause;
        }
    }

    private Optional<Problem> attempt(Input input, Consumer<Reading> sink) {
        try {
            for (ReportReader reader : readers) {
                if (reader.accepts(input)) {
                    reader.read(input, sink);
                    return Optional.empty();
                }
            }
            return Optional.of(Troubles.problem(
                    input.uri(), ProblemKind.UNREADABLE, "is in no format known; register a reader of its format"));
        } catch (IOException e) {
            return Optional.of(Troubles.of(input.uri(), e));
        } catch (SinkFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One file must not end the reading of the others, whatever it holds.
            return Optional.of(Troubles.failed(input.uri(), e));
        }
    }

    /** Carries an exception of the caller's through the reader, so that it is not taken for the reader's own. */
    private static final class SinkFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException cause;

        SinkFailure(RuntimeException cause) {
            super(null, cause, false, false);
            this.cause = cause;
        }
    }
}
