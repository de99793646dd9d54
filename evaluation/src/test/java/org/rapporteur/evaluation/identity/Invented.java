package org.rapporteur.evaluation.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.IdentityFile;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** An article written for the tests, with its labels. */
final class Invented {

    static final String NAME = "ledger_2007-12-20_quay";

    static final String TEXT = "The clerk Anna Lind said rain was due. She said it twice. An aide said no. "
            + "The aide added that Lind was wrong. As for the quay, Tor Berg said it was wet. He said so again.";

    /** Who: Anna Lind; an aide without a name; Tor Berg. */
    private static final List<String> LABELS = List.of(
            "entity\te1\tperson\t10-19\t-",
            "entity\te2\tperson\t58-65\t-",
            "entity\te3\tperson\t128-136\t-",
            "source\te1\tname\t10-19\t-",
            "source\te1\tpronoun\t39-42\t-",
            "source\te2\tnominal\t58-65\t-",
            "source\te2\tnominal\t75-83\tunclear",
            "source\te3\tname\t128-136\t-",
            "source\te3\tpronoun\t154-156\t-");

    private Invented() {}

    /** Writes the article as PolNeAR has it, and the labels; returns the file of labels. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text").resolve(NAME + ".txt"), TEXT);
        StringBuilder marks = new StringBuilder();
        List<Span> sources = sources();
        for (int i = 0; i < sources.size(); i++) {
            Span source = sources.get(i);
            int content = source.end() + 6;
            marks.append("T").append(2 * i).append("\tSource ").append(source.start());
            marks.append(' ').append(source.end()).append("\tx\n");
            marks.append("T").append(2 * i + 1).append("\tContent ").append(content);
            marks.append(' ').append(content + 4).append("\tx\n");
            marks.append("E").append(i).append("\tAttribution:T").append(2 * i);
            marks.append(" Source:T").append(2 * i).append(" Content:T").append(2 * i + 1);
            marks.append('\n');
        }
        Files.writeString(folder.resolve("attributions").resolve(NAME + "_a.ann"), marks);
        return labels(folder.resolve("identity-made.tsv"));
    }

    /** Writes the labels alone. */
    static Path labels(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# article\trow\tentity\tclass\tspans\tnote"));
        LABELS.forEach(label -> lines.add(NAME + "\t" + label));
        return Files.write(file, lines);
    }

    static GoldArticle article(Path folder) throws IOException {
        return IdentityFile.read(labels(folder.resolve("labels.tsv"))).article(NAME, TEXT);
    }

    private static List<Span> sources() {
        return LABELS.stream()
                .filter(label -> label.startsWith("source"))
                .map(label -> label.split("\t", -1)[3].split("-", -1))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    /** Joins every source to the entity that stands at its place in the list, where the list has not null; each entity is a key. */
    static ReportRecord joined(ReportRecord record, List<String> keys) {
        List<Item> items = new ArrayList<>();
        List<Statement> statements = record.list(Statement.class);
        List<Span> sources = sources();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Span source = sources.get(i);
            for (Statement statement : statements) {
                if (statement.source().spans().equals(List.of(source)) && key != null) {
                    items.add(statement.withSource(
                            statement.source().resolved(record.report().id() + "/" + key, 0.75, "the test says so")));
                }
            }
        }
        for (String key : keys.stream().filter(key -> key != null).distinct().toList()) {
            items.add(entity(record.report(), key, sources, keys));
        }
        return record.with(items);
    }

    private static Entity entity(Report report, String key, List<Span> sources, List<String> keys) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (key.equals(keys.get(i))) {
                mentions.add(new Mention(List.of(sources.get(i)), sources.get(i).in(report.text()), "made"));
            }
        }
        return new Entity(
                report.id() + "/" + key,
                report.id(),
                EntityKind.PERSON,
                key,
                null,
                null,
                null,
                mentions,
                List.of(),
                null,
                Made.MAKER,
                Extra.NONE);
    }

    /** Returns a statement of each source that is wanted, by number. */
    static List<Statement> statements(Report report, List<Integer> wanted) {
        List<Statement> statements = new ArrayList<>();
        for (int i : wanted) {
            Span source = sources().get(i);
            Span content = new Span(source.end() + 6, source.end() + 10);
            statements.add(Made.statement(report, i, List.of(source), List.of(), List.of(content), null));
        }
        return statements;
    }
}
