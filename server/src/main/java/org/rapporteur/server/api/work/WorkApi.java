package org.rapporteur.server.api.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.kept.exchange.Imported;
import org.rapporteur.engine.kept.exchange.RecordImport;
import org.rapporteur.engine.kept.ingest.Ingest;
import org.rapporteur.engine.kept.ingest.Ingested;
import org.rapporteur.engine.kept.story.Collating;
import org.rapporteur.engine.kept.story.Concluded;
import org.rapporteur.record.Header;
import org.rapporteur.record.service.Input;
import org.rapporteur.server.job.JobPool;
import org.rapporteur.server.job.Work;
import org.rapporteur.server.reading.ReadingRoom;
import org.rapporteur.server.route.Access;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Taken;
import org.rapporteur.server.route.Upload;
import org.rapporteur.server.route.Verb;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.job.Job;
import org.rapporteur.store.job.JobState;

/** Operations that take long. */
public final class WorkApi implements AutoCloseable {

    private static final String INGEST = "ingest";
    private static final String IMPORT = "import";
    private static final String COLLATE = "collate";
    private static final List<String> STATED = List.of("outlet", "date", "language", "title");
    private static final int HEAD = 512;

    /** How many servers may begin a job: what they read may be what ends them. */
    private static final int TRIES = 3;

    private final Store store;
    private final ReadingRoom room;
    private final JobPool pool;
    private final Incoming incoming;
    private final Runnable collated;

    /**
     * Makes them and goes on with what a server that died had begun.
     *
     * @param folder where files lie until their job has ended
     * @param collated is told when reports were compared anew
     */
    public WorkApi(Store store, ReadingRoom room, JobPool pool, Path folder, Runnable collated) throws IOException {
        this.store = store;
        this.room = room;
        this.pool = pool;
        this.collated = collated;
        this.incoming = new Incoming(folder);
        for (Incoming.Left left : incoming.takeOver()) {
            Optional<Job> job = pool.find(left.job()).filter(found -> !found.ended());
            if (job.isPresent() && left.manifest().tries() >= TRIES) {
                pool.fail(job.get(), "the server ended " + TRIES + " times while it did this: try a part of the files");
                incoming.forget(left.job());
            } else if (job.isPresent()) {
                pool.resume(job.get(), work(left.job(), left.manifest()));
            } else {
                incoming.forget(left.job());
            }
        }
    }

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.of(
                                "addReports",
                                Verb.POST,
                                "/api/reports",
                                "Reads files into the store",
                                call -> take(call, INGEST))
                        .takes(new Taken.Files(STATED))
                        .gives(202, JobAnswer.class),
                Operation.of(
                                "importRecord",
                                Verb.POST,
                                "/api/imports",
                                "Takes in a rapporteur-record file",
                                call -> take(call, IMPORT))
                        .access(Access.ADMIN)
                        .takes(new Taken.Files(List.of()))
                        .gives(202, JobAnswer.class),
                Operation.of(
                                "collate",
                                Verb.POST,
                                "/api/collations",
                                "Compares all reports anew: actors, stories, findings",
                                this::collate)
                        .gives(202, JobAnswer.class));
    }

    private Reply take(Call call, String kind) throws IOException {
        Manifest manifest = new Manifest(
                kind,
                call.person().name(),
                given(call, "outlet"),
                given(call, "date"),
                given(call, "language"),
                given(call, "title"),
                0,
                call.uploads().stream().map(Upload::name).toList());
        stated(manifest);
        if (kind.equals(INGEST) && call.person().role() != Role.ADMIN) {
            requireNoRecord(call.uploads());
        }
        String id = pool.nextId();
        incoming.keep(id, manifest, call.uploads());
        JobAnswer answer = JobAnswer.of(pool.submit(id, kind, manifest.by(), work(id, manifest)));
        return Reply.accepted(answer, answer.location());
    }

    private static String given(Call call, String field) {
        return call.field(field)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static Stated stated(Manifest manifest) {
        try {
            LocalDate date = manifest.date() == null ? null : LocalDate.parse(manifest.date());
            return new Stated(manifest.outlet(), date, manifest.language(), manifest.title(), manifest.by());
        } catch (DateTimeException e) {
            throw Refusal.field("date", "must be a day such as 2007-12-19");
        } catch (IllegalArgumentException e) {
            throw Refusal.field("language", e.getMessage());
        }
    }

    /** A record brings codings with their coders' names: taken from anybody, one could code under another's name. */
    private static void requireNoRecord(List<Upload> files) throws IOException {
        for (Upload file : files) {
            byte[] head = new UploadedInput(file.name(), file.file()).peek(HEAD);
            if (new String(head, StandardCharsets.ISO_8859_1).contains('"' + Header.FORMAT + '"')) {
                throw Refusal.of(
                        403,
                        "a rapporteur-record file holds other people's codings: only who keeps the accounts may add it");
            }
        }
    }

    private Work work(String id, Manifest manifest) {
        return new Work() {
            @Override
            public String run(Report report) throws Exception {
                return read(id, manifest, report);
            }

            @Override
            public void over() {
                incoming.forget(id);
            }
        };
    }

    private String read(String id, Manifest manifest, Work.Report report) throws Exception {
        // Noted before the first byte is read: what it reads may be what ends the server.
        incoming.note(id, manifest.again());
        try {
            JobProgress progress = new JobProgress(report);
            List<Input> files = List.copyOf(incoming.files(id, manifest));
            Stated stated = stated(manifest);
            String words = manifest.kind().equals(IMPORT)
                    ? imported(files, stated, progress)
                    : room.lend(
                            rapporteur -> words(new Ingest(store, rapporteur, stated, false, progress).read(files)));
            report.says(words + progress.problems());
            incoming.forget(id);
            return "/reports";
        } catch (InterruptedException e) {
            incoming.note(id, manifest);
            throw e;
        }
    }

    private String imported(List<Input> files, Stated stated, JobProgress progress)
            throws IOException, InterruptedException {
        RecordImport imports = new RecordImport(store, stated, progress);
        Imported sum = Imported.NOTHING;
        for (Input file : files) {
            sum = sum.plus(imports.read(file));
        }
        return sum.reports() + " reports in the record, " + sum.added() + " of them new or changed"
                + (sum.lacking() == 0 ? "" : ", " + sum.lacking() + " without their text")
                + (sum.left() == 0 ? "" : ", " + sum.left() + " conclusions left, for the store has its own");
    }

    private static String words(Ingested ingested) {
        return ingested.read() + " reports read, " + ingested.taken() + " taken from records, " + ingested.skipped()
                + " kept already";
    }

    private Reply collate(Call call) {
        // One that waits will see what has changed until now.
        Optional<Job> waiting = pool.list(50).stream()
                .filter(job -> job.kind().equals(COLLATE) && job.state() == JobState.WAITING)
                .findFirst();
        Job job = waiting.orElseGet(() ->
                pool.submit(pool.nextId(), COLLATE, call.person().name(), report -> {
                    Concluded concluded = Collating.all(store, new JobProgress(report));
                    collated.run();
                    report.says(concluded.reports() + " reports, " + concluded.actors() + " actors, "
                            + concluded.stories() + " stories, " + concluded.conclusions() + " conclusions");
                    return "/stories";
                }));
        JobAnswer answer = JobAnswer.of(job);
        return Reply.accepted(answer, answer.location());
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        incoming.close();
    }
}
