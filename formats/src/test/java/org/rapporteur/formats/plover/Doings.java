package org.rapporteur.formats.plover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Modality;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.record.speech.Tense;

/** Builds records of events and acts by hand: every part is named by its words, which are looked for in the text. */
final class Doings {

    static final Maker BY = new Maker.Machine("doings", "1");

    private final String text;
    private final String id;
    private final LocalDate day;
    private final List<Item> items = new ArrayList<>();

    Doings(String text, LocalDate day) {
        this.text = text;
        this.day = day;
        id = Identifiers.report(null, null, null, text);
    }

    Passage at(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return Passage.of(text, new Span(start, start + words.length()));
    }

    /** Returns the party of these words, resolved where an entity is given. */
    Party party(String words, Entity entity) {
        Party party = Party.of(at(words));
        return entity == null ? party : party.resolved(entity.id(), "name");
    }

    Entity entity(EntityKind kind, String name, String office, String of, String words, Entity... members) {
        Passage passage = at(words);
        List<Member> all = Arrays.stream(members)
                .map(member -> new Member(member.id(), "named in it"))
                .toList();
        Entity entity = new Entity(
                id("e", passage.spans()),
                id,
                kind,
                name,
                office,
                of,
                null,
                List.of(new Mention(passage.spans(), words, "name")),
                all,
                members.length == 0 ? null : Membership.CLOSED,
                BY,
                Extra.NONE);
        items.add(entity);
        return entity;
    }

    String time(String words, LocalDate from, LocalDate to, Precision precision) {
        Passage passage = at(words);
        TimeExpression time = new TimeExpression(
                id("t", passage.spans()),
                id,
                passage.spans(),
                words,
                null,
                from,
                to,
                precision,
                "as it says",
                BY,
                Extra.NONE);
        items.add(time);
        return time.id();
    }

    Statement statement(Party source, String cue, String content) {
        Passage passage = at(content);
        Statement statement = new Statement(
                id("s", passage.spans()),
                id,
                Mode.INDIRECT,
                source,
                at(cue),
                passage,
                null,
                null,
                null,
                null,
                BY,
                Extra.NONE);
        items.add(statement);
        return statement;
    }

    void act(Statement statement, String category, String plover, String words, Party target, Clause condition) {
        items.add(new Act(
                id("a", at(words).spans()),
                statement.id(),
                category,
                plover,
                at(words).spans(),
                target,
                Polarity.POSITIVE,
                Modality.PROBABLE,
                Tense.FUTURE,
                condition,
                null,
                0.5,
                BY,
                Extra.NONE));
    }

    void event(
            String plover,
            String mode,
            List<String> contexts,
            String words,
            Party actor,
            Party recipient,
            String time,
            Aspect aspect,
            Statement within) {
        items.add(new Event(
                id("x", at(words).spans()),
                id,
                plover,
                mode,
                contexts,
                actor,
                recipient,
                null,
                time,
                aspect,
                at(words).spans(),
                within == null ? null : within.id(),
                null,
                BY,
                Extra.NONE));
    }

    ReportRecord build() {
        Published published = day == null
                ? Published.unknown("the text names no date")
                : new Published(day, "credit line", List.of());
        Report report = Report.of(id, "The Tarn Post", published, "en", text, BY);
        return new ReportRecord(report, items);
    }

    private String id(String letter, List<Span> spans) {
        return Identifiers.inReport(id, letter, spans, CodePoints.of(text));
    }
}
