package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.decision.DecisionRequest;
import org.rapporteur.engine.decision.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decide}: says what a body could decide with the positions given. */
@Command(
        name = "decide",
        description = "Says what a body could decide under its own rules, with what is unknown left unknown.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:answered",
            "1:a file could not be read or is at fault; nothing was decided",
            "2:the command was not understood",
            "3:the output could not be written"
        },
        footer = {
            "",
            "Example:",
            "  rapporteur decide --body un-security-council --date 2007-12-19"
                    + " --positions examples/positions.csv --what-if RU=abstain"
        })
final class DecideCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private BodyOptions body;

    @Option(
            names = "--positions",
            paramLabel = "FILE",
            required = true,
            description =
                    "Who votes how, by a table: member,vote,report,start,end,quote. Votes are yes, no, abstain, absent"
                            + " and unknown; a member without a line is unknown.")
    private Path positions;

    @Option(
            names = "--what-if",
            paramLabel = "MEMBER=VOTE",
            split = ",",
            description = "Also ask with these votes instead: RU=abstain,CN=yes.")
    private List<String> whatIf = List.of();

    @Option(
            names = "--party",
            paramLabel = "MEMBER",
            split = ",",
            description = "Members that are parties to the dispute: they have to abstain where the rule says so.")
    private List<String> parties = List.of();

    @Option(
            names = "--question",
            paramLabel = "WORDS",
            defaultValue = "the proposal",
            description = "What is to be decided, for the answer (default: ${DEFAULT-VALUE}).")
    private String question;

    @Mixin
    private AnswerOptions answer;

    @Option(
            names = "--picture",
            paramLabel = "FILE.svg",
            description = "Also draw the answer, for the first rule asked.")
    private Path picture;

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return answer.write(
                () -> Decisions.answer(new DecisionRequest(
                        question, body.body(), body.date(), body.rule(), positions, whatIf, parties)),
                picture,
                surroundings);
    }
}
