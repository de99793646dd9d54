package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.decision.PowerIndices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code power}: says how much power each member of a body has, exactly. */
@Command(
        name = "power",
        description = "Says how much voting power each member of a body has: exact fractions, decimals beside them.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:answered",
            "1:a file could not be read or is at fault",
            "2:the command was not understood",
            "3:the output could not be written"
        },
        footer = {"", "Example:", "  rapporteur power --body un-security-council --date 2007-12-19"})
final class PowerCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private BodyOptions body;

    @Mixin
    private AnswerOptions answer;

    PowerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return answer.write(() -> PowerIndices.answer(body.body(), body.date(), body.rule()), null, surroundings);
    }
}
