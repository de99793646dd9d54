package org.rapporteur.formats.page.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.CellState;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.EditKind;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** One story made by hand: two or more outlets print one saying, the second without a word of it. */
final class Tale {

    static final Maker BY = new Maker.Machine("fixture", "1");

    private final List<ReportRecord> reports = new ArrayList<>();
    private final List<Member> speakers = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final String speaker;

    Tale(String speaker) {
        this.speaker = speaker;
    }

    /** Adds a report that has the speaker say these words, which stand in its text behind "said". */
    Tale report(String outlet, String title, String words) {
        String text = "The lake talks ended.\n\n" + speaker + " said \"" + words + "\"\n";
        String id = Identifiers.report(outlet, null, title, text);
        Published published = new Published(LocalDate.of(2031, 5, 7).plusDays(reports.size()), "given", List.of());
        Report report = Report.of(id, outlet, published, "en", text, BY).withHead(outlet, null, title, null, published);
        List<Span> named = List.of(span(text, speaker));
        Entity entity = new Entity(
                Identifiers.inReport(id, "e", named, CodePoints.of(text)),
                id,
                EntityKind.PERSON,
                speaker,
                null,
                null,
                null,
                List.of(new Mention(named, speaker, "name")),
                List.of(),
                null,
                BY,
                Extra.NONE);
        Passage content = Passage.of(text, span(text, "\"" + words + "\""));
        Party source = Party.of(Passage.of(text, named)).resolved(entity.id(), "name");
        Statement statement = new Statement(
                Identifiers.inReport(id, "s", content.spans(), CodePoints.of(text)),
                id,
                Mode.DIRECT,
                source,
                Passage.of(text, span(text, "said")),
                content,
                null,
                null,
                null,
                null,
                BY,
                Extra.NONE);
        List<Item> items = List.of(entity, statement);
        reports.add(new ReportRecord(report, items));
        speakers.add(new Member(entity.id(), "name"));
        statements.add(statement);
        return this;
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** Returns the story; {@code dropped} stands in the first report and not in the others. */
    Collated collated(String dropped, String why) {
        List<String> ids = reports.stream().map(record -> record.report().id()).toList();
        Actor actor = new Actor(
                "A1",
                EntityKind.PERSON,
                speaker,
                List.of(speaker),
                null,
                null,
                null,
                null,
                speakers,
                List.of(),
                null,
                null,
                BY,
                Extra.NONE);
        List<Variant> variants = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            boolean full = i == 0;
            variants.add(variant(i, dropped, why));
            cells.add(new Cell(
                    ids.get(i),
                    full ? CellState.REPORTED : CellState.DIFFERENTLY,
                    List.of(statements.get(i).id()),
                    true,
                    why));
        }
        Utterance utterance = new Utterance("y1/u1", "y1", "A1", variants, BY, Extra.NONE);
        String words = statements.get(0).content().text();
        Proposition proposition = new Proposition("y1/p1", "y1", words, List.of("A1"), cells, BY, Extra.NONE);
        Finding finding = new Finding(
                "y1/o1",
                FindingKind.OMISSION,
                "statement",
                "y1",
                "y1/p1",
                ids,
                List.of(new Evidence(ids.get(0), statements.get(0).content().spans(), null)),
                List.of(new Lack(ids.get(ids.size() - 1), false, why)),
                why,
                BY,
                Extra.NONE);
        return new Collated(
                new Story("y1", ids, why, BY, Extra.NONE),
                reports,
                List.of(actor),
                List.of(),
                List.of(utterance),
                List.of(proposition),
                List.of(finding));
    }

    private Variant variant(int place, String dropped, String why) {
        Report report = reports.get(0).report();
        Edit edit = new Edit(
                EditKind.DROPPED, new Evidence(report.id(), List.of(span(report.text(), dropped)), dropped), null);
        return new Variant(
                reports.get(place).report().id(),
                statements.get(place).id(),
                statements.get(place).content().spans(),
                List.of(place == 0 ? Relation.FULLEST : Relation.ALTERED),
                place == 0 ? List.of() : List.of(edit),
                why);
    }
}
