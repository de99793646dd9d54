package org.rapporteur.analysis.collation.utterance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.material.Marks;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Builds reports of invented sentences: the content of a statement stands in braces, which the text does not have. */
public final class Told {

    private static final Maker BY = new Maker.Machine("hand", "1");

    private final String outlet;
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Told(String outlet) {
        this.outlet = outlet;
        this.id = Identifiers.report(outlet, "2031-05-02", null, "text");
    }

    public static Told report(String outlet) {
        return new Told(outlet);
    }

    /**
     * Adds a sentence.
     *
     * @param name who says it; the sentence holds it
     * @param of the state
     * @param sentence with the content in braces, in one or more pieces
     */
    public Told says(String name, String of, String sentence) {
        int start = text.length();
        List<Span> content = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < sentence.length(); i++) {
            char letter = sentence.charAt(i);
            if (letter == '{') {
                open = text.length();
            } else if (letter == '}') {
                content.add(new Span(open, text.length()));
            } else {
                text.append(letter);
            }
        }
        text.append('\n');
        int at = text.indexOf(name, start);
        Span named = new Span(at, at + name.length());
        Entity entity = entities.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> entity(name, of, named));
        Passage words = Passage.of(text.toString(), content);
        statements.add(new Statement(
                id + "/s" + content.get(0).start(),
                id,
                Mode.INDIRECT,
                Party.of(Passage.of(text.toString(), named)).resolved(entity.id(), "named"),
                null,
                words,
                null,
                null,
                null,
                null,
                BY,
                Extra.NONE));
        return this;
    }

    private Entity entity(String name, String of, Span named) {
        Entity entity = new Entity(
                id + "/e" + named.start() + "-" + named.end(),
                id,
                EntityKind.PERSON,
                name,
                "ambassador",
                of,
                Passage.of(text.toString(), named),
                List.of(new Mention(List.of(named), name, "name")),
                List.of(),
                null,
                BY,
                Extra.NONE);
        entities.add(entity);
        return entity;
    }

    public ReportRecord record() {
        String whole = text.toString();
        Report report = Report.of(
                id, outlet, new Published(LocalDate.parse("2031-05-02"), "given", List.of()), "en", whole, BY);
        ReportRecord bare = new ReportRecord(report, List.of());
        List<Item> items = new ArrayList<>(entities);
        for (Span span : Marks.of(bare)) {
            String name = id + "/q" + span.start();
            items.add(new Quotation(name, id, List.of(span), 1, null, null, null, BY, Extra.NONE));
        }
        for (Statement each : statements) {
            Mode mode = Mode.of(whole, each.content().spans(), Marks.of(bare));
            items.add(new Statement(
                    each.id(), id, mode, each.source(), null, each.content(), null, null, null, null, BY, Extra.NONE));
        }
        return new ReportRecord(report, items);
    }

    public static Material material(Told... reports) {
        List<ReportRecord> records = new ArrayList<>();
        for (Told each : reports) {
            records.add(Objects.requireNonNull(each).record());
        }
        return Material.of(records, Actors.join(records, HolderList.NONE));
    }
}
