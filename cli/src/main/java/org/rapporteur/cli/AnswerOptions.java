package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.cli.shared.Converters;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.decision.Answer;
import org.rapporteur.engine.output.WholeFile;
import org.rapporteur.engine.refusal.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how and where an answer is written. */
final class AnswerOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or, where the answer is a table, csv (default: ${DEFAULT-VALUE}).")
    private String format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output: whole, or not at all.")
    private Path out;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            converter = Converters.Width.class,
            description = "Columns of a line of text (default: the terminal's, else 80).")
    private Integer width;

    /** What a command asks the engine. */
    interface Asked {
        Answer answer() throws RefusedException, IOException;
    }

    /**
     * Asks, and writes the answer, its picture first where one is wanted; a question that the engine refuses is one line with its
     * reason. Returns the exit code.
     */
    int write(Asked asked, Path picture, Surroundings surroundings) throws IOException {
        try {
            return write(asked.answer(), picture, surroundings);
        } catch (RefusedException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private int write(Answer answer, Path picture, Surroundings surroundings) throws IOException {
        byte[] whole = rendered(answer, surroundings).getBytes(StandardCharsets.UTF_8);
        byte[] drawn = picture == null ? null : answer.picture().getBytes(StandardCharsets.UTF_8);
        if (drawn != null) {
            WholeFile.write(picture, drawn);
        }
        if (out != null) {
            WholeFile.write(out, whole);
        } else {
            surroundings.out().write(whole);
            surroundings.out().flush();
        }
        return ExitCode.OK;
    }

    private String rendered(Answer answer, Surroundings surroundings) {
        String name = format.strip().toLowerCase(Locale.ROOT);
        if (!answer.formats().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + format + "' is none of " + String.join(", ", answer.formats()));
        }
        boolean screen = out == null && surroundings.outTerminal();
        int usual = screen ? Math.max(surroundings.width(), Answer.NARROWEST) : Surroundings.USUAL_WIDTH;
        return answer.in(name, width == null ? usual : width);
    }
}
