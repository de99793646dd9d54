package org.rapporteur.server.api.decision;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.engine.decision.Answer;
import org.rapporteur.engine.decision.BodyList;
import org.rapporteur.engine.decision.DecisionRequest;
import org.rapporteur.engine.decision.Decisions;
import org.rapporteur.engine.decision.PowerIndices;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.http.Jsons;
import org.rapporteur.server.route.Access;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.Limits;
import org.rapporteur.server.schema.MayBeNull;

/** Operations on bodies and what they could decide. */
public final class DecisionApi {

    private static final Given TOLD = new Given.Told("As docs/decisions.md tells it");
    private static final Parameter<LocalDate> DATE =
            Parameter.date("date", "The day: who is a member, which rules hold");
    private static final int WIDTH = 80;

    /** A member's vote with what shows it. */
    record PositionGiven(
            @Limits(min = 1, max = 40) String member,
            @Limits(max = 10) String vote,
            @MayBeNull @Limits(max = 17) String report,
            @MayBeNull @Limits(max = 1_000_000_000) Integer start,
            @MayBeNull @Limits(max = 1_000_000_000) Integer end,
            @MayBeNull @Limits(max = 2000) String quote) {}

    /** What is asked of a body: votes by member, or positions with what shows them; whoever is in neither is unknown. */
    record DecisionAsked(
            @Limits(min = 1, max = 64) String body,
            LocalDate date,
            @MayBeNull @Limits(max = 64) String rule,
            @MayBeNull @Limits(max = 1000) String question,
            @MayBeNull @Limits(max = 1000) Map<String, String> votes,
            @MayBeNull @Limits(max = 1000) List<PositionGiven> positions,
            @MayBeNull @Limits(max = 1000) Map<String, String> whatIf,
            @MayBeNull @Limits(max = 1000) List<String> parties) {}

    /** Whose power is asked. */
    record PowerAsked(
            @Limits(min = 1, max = 64) String body,
            LocalDate date,
            @MayBeNull @Limits(max = 64) String rule) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.of(
                                "bodies",
                                Verb.GET,
                                "/api/bodies",
                                "Lists the bodies that are known",
                                call -> ready(() -> BodyList.answer(null, null)))
                        .gives(200, TOLD),
                Operation.of(
                                "body",
                                Verb.GET,
                                "/api/bodies/{id}",
                                "Shows a body's members and rules",
                                call -> ready(() -> BodyList.answer(known(call.get(Ids.ID)), call.get(DATE))))
                        .with(Ids.ID, DATE)
                        .gives(200, TOLD),
                Operation.of("decide", Verb.POST, "/api/decisions", "Says what a body could decide", this::decide)
                        .access(Access.READER)
                        .takes(DecisionAsked.class)
                        .gives(200, TOLD),
                Operation.of("power", Verb.POST, "/api/powers", "Computes who has what power in a body", this::power)
                        .access(Access.READER)
                        .takes(PowerAsked.class)
                        .gives(200, TOLD));
    }

    /** Something that the engine answers. */
    private interface Asking {
        Answer answer() throws Exception;
    }

    private static Reply ready(Asking asking) throws Exception {
        try {
            return new Reply.Ready(asking.answer().in("json", WIDTH), null);
        } catch (RefusedException e) {
            throw Refusal.of(400, e.getMessage());
        }
    }

    private static String known(String body) throws RefusedException {
        Set<String> ids = Jsons.mapper()
                .readTree(BodyList.answer(null, null).in("json", WIDTH))
                .get("bodies")
                .valueStream()
                .map(each -> each.get("id").stringValue())
                .collect(Collectors.toSet());
        if (!ids.contains(body)) {
            throw Refusal.notFound(
                    "body; there are " + String.join(", ", ids.stream().sorted().toList()));
        }
        return body;
    }

    private Reply decide(Call call) throws Exception {
        DecisionAsked asked = call.body(DecisionAsked.class);
        List<String> whatIf = new ArrayList<>();
        if (asked.whatIf() != null) {
            asked.whatIf().forEach((member, vote) -> whatIf.add(member + "=" + vote));
        }
        DecisionRequest request = new DecisionRequest(
                asked.question() == null || asked.question().isBlank() ? "the proposal" : asked.question(),
                known(asked.body()),
                asked.date(),
                asked.rule() == null || asked.rule().isEmpty() ? DecisionRequest.ALL : asked.rule(),
                Path.of("positions"),
                whatIf,
                asked.parties() == null ? List.of() : asked.parties());
        return ready(() -> Decisions.answer(request, table(asked)));
    }

    private Reply power(Call call) throws Exception {
        PowerAsked asked = call.body(PowerAsked.class);
        String rule = asked.rule() == null || asked.rule().isEmpty() ? DecisionRequest.ALL : asked.rule();
        String body = known(asked.body());
        return ready(() -> PowerIndices.answer(body, asked.date(), rule));
    }

    /** Writes votes as the table that the engine reads. */
    private static String table(DecisionAsked asked) {
        StringBuilder table = new StringBuilder("member,vote,report,start,end,quote\n");
        if (asked.votes() != null) {
            asked.votes().forEach((member, vote) -> row(table, member, vote, null, null, null, null));
        }
        if (asked.positions() != null) {
            for (PositionGiven each : asked.positions()) {
                row(table, each.member(), each.vote(), each.report(), each.start(), each.end(), each.quote());
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i] == null ? "" : cells[i].toString().replaceAll("[\r\n]+", " ");
            table.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(text.replace("\"", "\"\""))
                    .append('"');
        }
        table.append('\n');
    }
}
