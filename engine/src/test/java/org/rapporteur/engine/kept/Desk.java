package org.rapporteur.engine.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.kept.ingest.Ingest;
import org.rapporteur.engine.kept.ingest.Ingested;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.engine.kept.story.Collating;
import org.rapporteur.engine.kept.story.Stories;
import org.rapporteur.record.Item;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;

/** A folder with reports and a real store for them, read by rules. */
final class Desk implements AutoCloseable {

    /** Loaded once for all tests of a run: rules need language models too. */
    private static final Annotator RULES = Annotators.RULES.bundled().get();

    private final Path folder;
    private final Store store;
    private final Rapporteur rapporteur;
    private final List<Problem> problems = new ArrayList<>();

    /** Lays a desk in an empty folder, with an empty store. */
    Desk(Path folder, String address) {
        this.folder = folder;
        this.store = open(address);
        this.rapporteur = rapporteur(RULES, 2);
    }

    /** Opens a store. */
    static Store open(String address) {
        Map<String, String> environment = address.startsWith("jdbc:postgresql:")
                ? Map.of(Stores.USER, PostgresServer.USER, Stores.PASSWORD, PostgresServer.USER)
                : Map.of();
        return Stores.open(address, environment::get);
    }

    /** Returns the address of a new store in a file. */
    static String address(Path folder) {
        return folder.resolve(UUID.randomUUID() + ".db").toString();
    }

    /** Returns one that reads with an annotator. */
    static Rapporteur rapporteur(Annotator annotator, int threads) {
        return Rapporteur.open(new Configuration(() -> annotator, threads));
    }

    /** Returns the annotator of the rules. */
    static Annotator rules() {
        return RULES;
    }

    Store store() {
        return store;
    }

    /** Returns what could not be read so far. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns a progress that remembers problems. */
    Progress progress() {
        return new Progress() {
            @Override
            public void onProblem(Problem problem) {
                problems.add(problem);
            }
        };
    }

    /** Writes a report's file and returns its name. */
    String file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, text);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads files by rules. */
    Ingested ingest(String... files) throws IOException, InterruptedException {
        return ingest(rapporteur, false, files);
    }

    /** Reads files by somebody. */
    Ingested ingest(Rapporteur reader, boolean again, String... files) throws IOException, InterruptedException {
        return new Ingest(store, reader, Stated.NOTHING, again, progress()).read(Sources.of(List.of(files)));
    }

    /** Collates the store. */
    void collate() throws InterruptedException {
        Collating.all(store, Progress.NONE);
    }

    /** Returns the stories with fresh actors. */
    Stories stories() {
        return new Stories(store, new ActorIndex(store));
    }

    /** Returns the only record of an outlet's file, nothing coded. */
    ReportRecord record(int number) {
        return store.find(store.list().get(number)).orElseThrow();
    }

    /** Returns the statement whose content holds some words. */
    static Statement statement(ReportRecord record, String words) {
        return record.list(Statement.class).stream()
                .filter(statement -> statement.content().text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement with '" + words + "' in " + record.items()));
    }

    /** Returns the entity of a name. */
    static Entity entity(ReportRecord record, String name) {
        return record.list(Entity.class).stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity '" + name + "' in "
                        + record.list(Entity.class).stream().map(Entity::name).toList()));
    }

    /** Returns everything that a store holds, to be compared with what another does. */
    static List<Item> everything(Store store) {
        List<Item> items = new ArrayList<>();
        for (String id : store.list().stream().sorted().toList()) {
            ReportRecord record = store.find(id).orElseThrow();
            items.add(record.report());
            items.addAll(record.items());
        }
        return items;
    }

    @Override
    public void close() {
        rapporteur.close();
        store.close();
    }
}
