package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.output.Schema;
import picocli.CommandLine.Command;

/** {@code schema}: prints the JSON Schema of the lines of a record file. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of the lines of a rapporteur-record file.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        surroundings.out().write(Schema.text().getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
        return ExitCode.OK;
    }
}
