package org.rapporteur.analysis.collation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.record.Cover;
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
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Layout;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** A report of an outlet and what was read in it, told by words of its text: each is looked up where it first stands. */
public final class Outlet {

    private static final Maker BY = new Maker.Machine("hand", "1");

    private final String id;
    private final String name;
    private final String text;
    private final List<Item> items = new ArrayList<>();

    private Outlet(String name, String text) {
        this.name = name;
        this.text = text;
        this.id = Identifiers.report(name, null, null, text);
    }

    public static Outlet of(String name, String text) {
        return new Outlet(name, text);
    }

    public static Material story(Outlet... outlets) {
        List<ReportRecord> records = new ArrayList<>();
        for (Outlet outlet : outlets) {
            records.add(outlet.record());
        }
        Roster roster = Actors.join(records, HolderList.NONE);
        return Material.of(records, roster);
    }

    public String id() {
        return id;
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in '" + text + "'");
        }
        return new Span(start, start + words.length());
    }

    private Passage passage(String words) {
        return Passage.of(text, span(words));
    }

    private String id(String letter, String words) {
        return id + "/" + letter + span(words).start() + "-" + span(words).end();
    }

    /** A person named there; described by words of the text, which may be null. */
    public Outlet person(String words, String office, String of, String described) {
        return entity(EntityKind.PERSON, words, office, of, described);
    }

    /** A group of several named there; its members are the states named above whose name it has. */
    public Outlet members(String words, Membership membership) {
        List<Member> members = items.stream()
                .filter(item -> item instanceof Entity entity
                        && entity.kind() == EntityKind.STATE
                        && words.contains(entity.name()))
                .map(item -> new Member(item.id(), "named"))
                .toList();
        Mention mention = new Mention(List.of(span(words)), words, "name");
        items.add(new Entity(
                id("e", words),
                id,
                EntityKind.GROUP,
                words,
                null,
                null,
                null,
                List.of(mention),
                members,
                membership,
                BY,
                Extra.NONE));
        return this;
    }

    /** What is said there and nobody is named for. */
    public Outlet heard(String content) {
        return statement(Party.unnamed("nobody is named"), content);
    }

    /** A turn of a shot list: the words stand behind the label, which names the speaker. */
    public Outlet turn(String label, String who, String words) {
        items.add(new Turn(
                id("turn", words),
                id,
                Layout.SHOT_LIST,
                passage(label),
                passage(who),
                null,
                null,
                List.of(span(words)),
                words,
                "made so",
                BY,
                Extra.NONE));
        return says(who, words);
    }

    public Outlet state(String words, String of) {
        return entity(EntityKind.STATE, words, null, of, null);
    }

    private Outlet entity(EntityKind kind, String words, String office, String of, String described) {
        Mention mention = new Mention(List.of(span(words)), words, "name");
        items.add(new Entity(
                id("e", words),
                id,
                kind,
                words,
                office,
                of,
                described == null ? null : passage(described),
                List.of(mention),
                List.of(),
                null,
                BY,
                Extra.NONE));
        return this;
    }

    /** What somebody named above says there; quoted where it stands in quotation marks. */
    public Outlet says(String who, String content) {
        return statement(Party.of(passage(who)).resolved(id("e", who), "named"), content);
    }

    private Outlet statement(Party source, String content) {
        Span at = span(content);
        boolean quoted = content.startsWith("\"");
        if (quoted) {
            items.add(new Quotation(
                    id("q", content), id, List.of(at), 1, QuotationUse.SPEECH, "made so", null, BY, Extra.NONE));
        }
        Mode mode = Mode.of(text, List.of(at), quoted ? Cover.of(List.of(at)) : Cover.of(List.of()));
        items.add(new Statement(
                id("s", content), id, mode, source, null, passage(content), null, null, null, null, BY, Extra.NONE));
        return this;
    }

    public Outlet figure(String words, long value, String counts) {
        items.add(new Figure(
                id("f", words),
                id,
                List.of(span(words)),
                words,
                BigDecimal.valueOf(value),
                null,
                counts,
                BY,
                Extra.NONE));
        return this;
    }

    public Outlet day(String words, String date) {
        LocalDate day = date == null ? null : LocalDate.parse(date);
        items.add(new TimeExpression(
                id("t", words),
                id,
                List.of(span(words)),
                words,
                date,
                day,
                day,
                Precision.DAY,
                "made so",
                BY,
                Extra.NONE));
        return this;
    }

    public Outlet instrument(String words, String kind, String why) {
        Mention mention = new Mention(List.of(span(words)), words, why);
        items.add(new Instrument(id("i", words), id, words, kind, null, null, List.of(mention), BY, Extra.NONE));
        return this;
    }

    public Outlet meeting(String body, String format, String outcome, String result) {
        items.add(new Meeting(
                id("m", body),
                id,
                worded(body, "BODY"),
                format == null ? null : worded(format, null),
                null,
                null,
                null,
                null,
                List.of(),
                outcome == null ? null : worded(outcome, result),
                List.of(),
                BY,
                Extra.NONE));
        return this;
    }

    private Worded worded(String words, String value) {
        return new Worded(words, List.of(span(words)), value);
    }

    public ReportRecord record() {
        Report report = Report.of(id, name, Published.unknown("none"), "en", text, BY);
        return new ReportRecord(report, items);
    }
}
