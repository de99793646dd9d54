package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.rapporteur.cli.shared.ColourOptions;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.collation.ComparisonAnswer;
import org.rapporteur.engine.refusal.RefusedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how and where a comparison is written. For one command line. */
public final class ComparisonOptions {

    /** How the answer is written. */
    public enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--list",
            paramLabel = "FILE.csv",
            description =
                    "Who held which office when: person,office,of,from,to,names,wikidata. It wins over every rule.")
    private Path list;

    @Option(names = "--all", description = "Print long lists and long passages whole, in text.")
    private boolean all;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output: whole, or not at all.")
    private Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            description = "The output's format (default: as --out ends, else text).")
    private Format format;

    @Mixin
    private WidthOptions width;

    @Mixin
    private ColourOptions colour;

    /** What a command asks the engine. */
    interface Asked {
        ComparisonAnswer answer() throws RefusedException, IOException, InterruptedException;
    }

    /** Returns the user's list of office-holders, or null. */
    Path list() {
        return list;
    }

    /** Asks, and writes the answer; a question that the engine refuses is one line with its reason. Returns the exit code. */
    int write(Asked asked, Surroundings surroundings) throws IOException, InterruptedException {
        ComparisonAnswer answer;
        try {
            answer = asked.answer();
        } catch (RefusedException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
        boolean json = format == null
                ? out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                : format == Format.JSON;
        Whole.write(
                json
                        ? answer.json()
                        : answer.text(width.columns(out, surroundings), colour.coloured(out, surroundings), all),
                out,
                surroundings);
        return answer.complete() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
}
