package org.rapporteur.server.api.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Version;
import org.rapporteur.engine.collation.Revise;
import org.rapporteur.engine.collation.Verify;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.server.api.report.RecordText;
import org.rapporteur.server.reading.ReadingRoom;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.Limits;
import org.rapporteur.server.schema.MayBeNull;

/** Operations on texts that are not kept. */
public final class TextApi {

    private final ReadingRoom room;
    private final Path folder;

    /** One at a time: each takes a processor and the model. */
    private final Semaphore turn = new Semaphore(1, true);

    /**
     * Makes them.
     *
     * @param folder where texts lie while they are read
     */
    public TextApi(ReadingRoom room, Path folder) {
        this.room = room;
        this.folder = folder;
    }

    /** A text to be read. */
    record TextGiven(
            @Limits(min = 1, max = 1_000_000) String text,
            @MayBeNull @Limits(max = 400) String outlet,
            @MayBeNull @Limits(max = 1000) String title,
            @MayBeNull LocalDate date) {}

    /** Reports and the transcripts that their quotations are held against. */
    record VerificationAsked(
            @Limits(min = 1, max = 20) List<PlainText> reports,
            @Limits(min = 1, max = 20) List<PlainText> against) {}

    /** The versions of a text, the earliest first. */
    record RevisionAsked(@Limits(min = 2, max = 20) List<PlainText> versions) {}

    /** A text. */
    record PlainText(@Limits(min = 1, max = 1_000_000) String text) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.of("read", Verb.POST, "/api/readings", "Reads a text and gives its record", this::read)
                        .takes(TextGiven.class)
                        .gives(200, new Given.Text("application/x-ndjson", "A rapporteur-record 1 file")),
                Operation.of(
                                "verify",
                                Verb.POST,
                                "/api/verifications",
                                "Holds the quotations of reports against transcripts",
                                this::verify)
                        .takes(VerificationAsked.class)
                        .gives(200, new Given.Told("As docs/collation.md tells it")),
                Operation.of(
                                "revise",
                                Verb.POST,
                                "/api/revisions",
                                "Says what changed from version to version",
                                this::revise)
                        .takes(RevisionAsked.class)
                        .gives(200, new Given.Told("As docs/collation.md tells it")));
    }

    private Reply read(Call call) throws Exception {
        TextGiven given = call.body(TextGiven.class);
        check(given.text());
        Stated stated = stated(given, call.person().name());
        Report report = report(given.text());
        return new Reply.Ready(
                inTurn(() -> room.lend(rapporteur -> RecordText.whole(rapporteur.read(report, stated)))), null);
    }

    private static Report report(String text) {
        return new Report(
                Identifiers.report(null, null, null, text),
                null,
                null,
                null,
                null,
                Published.unknown("nobody gave one"),
                null,
                null,
                Identifiers.digest(text),
                null,
                null,
                null,
                List.of(),
                text,
                Version.maker(),
                Extra.NONE);
    }

    private static Stated stated(TextGiven given, String coder) {
        try {
            return given.outlet() == null && given.title() == null && given.date() == null
                    ? Stated.NOTHING
                    : new Stated(given.outlet(), given.date(), null, given.title(), coder);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(400, e.getMessage());
        }
    }

    private Reply verify(Call call) throws Exception {
        VerificationAsked asked = call.body(VerificationAsked.class);
        return onDisk(
                List.of(asked.reports(), asked.against()),
                (rapporteur, sources) -> Verify.answer(
                                rapporteur, question(sources.get(0)), sources.get(1), Progress.NONE)
                        .json());
    }

    private Reply revise(Call call) throws Exception {
        RevisionAsked asked = call.body(RevisionAsked.class);
        return onDisk(
                List.of(asked.versions()),
                (rapporteur, sources) -> Revise.answer(rapporteur, question(sources.get(0)), Progress.NONE)
                        .json());
    }

    private static Question question(Sources sources) {
        return new Question(sources, Stated.NOTHING, null);
    }

    /** What is done with texts that lie on disk. */
    private interface Work {
        String answer(Rapporteur rapporteur, List<Sources> sources) throws Exception;
    }

    private Reply onDisk(List<List<PlainText>> groups, Work work) throws Exception {
        groups.forEach(group -> group.forEach(each -> check(each.text())));
        Path place = Files.createTempDirectory(folder, "texts");
        try {
            List<Sources> sources = new ArrayList<>();
            for (List<PlainText> group : groups) {
                List<String> names = new ArrayList<>();
                for (PlainText each : group) {
                    Path file = place.resolve("text-" + (sources.size() + 1) + "-" + (names.size() + 1) + ".txt");
                    names.add(Files.writeString(file, each.text()).toString());
                }
                sources.add(Sources.of(names));
            }
            String json = inTurn(() -> room.lend(rapporteur -> work.answer(rapporteur, sources)));
            // Where the texts lay is nobody's business.
            return new Reply.Ready(json.replace(place + "/", ""), null);
        } finally {
            delete(place);
        }
    }

    /** What is done when it is one's turn. */
    private interface Turn {
        String run() throws Exception;
    }

    private String inTurn(Turn work) throws Exception {
        turn.acquire();
        try {
            return work.run();
        } finally {
            turn.release();
        }
    }

    private static void check(String text) {
        try {
            Report.checkText(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.field("text", e.getMessage());
        }
    }

    private static void delete(Path place) throws IOException {
        try (var files = Files.list(place)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(place);
    }
}
