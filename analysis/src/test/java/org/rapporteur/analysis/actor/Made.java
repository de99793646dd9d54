package org.rapporteur.analysis.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Builds records by hand: each entity stands at a place of its own in a text of nothing else. */
public final class Made {

    private static final Maker BY = new Maker.Machine("hand", "1");

    private final String id;
    private final String outlet;
    private final LocalDate date;
    private final StringBuilder text = new StringBuilder("Text.\n");
    private final List<Item> items = new ArrayList<>();

    private Made(String outlet, String date) {
        this.outlet = outlet;
        this.date = date == null ? null : LocalDate.parse(date);
        this.id = Identifiers.report(outlet, date, null, "text");
    }

    public static Made report(String outlet, String date) {
        return new Made(outlet, date);
    }

    public Made person(String name, String office, String of) {
        return entity(EntityKind.PERSON, name, office, of);
    }

    public Made entity(EntityKind kind, String name, String office, String of) {
        return entity(kind, name, office, of, null);
    }

    public Made group(String name, Membership membership, String... members) {
        return entity(EntityKind.GROUP, name, null, null, membership, members);
    }

    public Made entity(
            EntityKind kind, String name, String office, String of, Membership membership, String... members) {
        List<Member> all = new ArrayList<>();
        for (String member : members) {
            all.add(new Member(id(member), "named"));
        }
        int start = text.length();
        text.append(name).append(".\n");
        Span span = new Span(start, start + name.length());
        items.add(new Entity(
                id + "/e" + start + "-" + span.end(),
                id,
                kind,
                name,
                office,
                of,
                office == null ? null : Passage.of(text.toString(), span),
                List.of(new Mention(List.of(span), name, "name")),
                all,
                membership,
                BY,
                Extra.NONE));
        return this;
    }

    /** Adds a statement by the entity of that name; by nobody known where it is null. */
    public Made says(String name, String... candidates) {
        int start = text.length();
        text.append("Somebody said yes.\n");
        Party party = Party.of(Passage.of(text.toString(), new Span(start, start + 8)));
        List<String> may = new ArrayList<>();
        for (String candidate : candidates) {
            may.add(id(candidate));
        }
        items.add(new Statement(
                id + "/s" + start,
                id,
                Mode.INDIRECT,
                name == null ? party.undecided(may, "two may be meant") : party.resolved(id(name), "named"),
                null,
                Passage.of(text.toString(), new Span(start + 14, start + 17)),
                null,
                null,
                null,
                null,
                BY,
                Extra.NONE));
        return this;
    }

    /** Adds what a person says of the entity of that name: that it is the same as the entity of an identifier. */
    public Made coded(String name, String same) {
        items.add(new Coding(
                id + "/c" + items.size(),
                id(name),
                List.of(),
                Actors.FIELD,
                same,
                new Maker.Coder("ana"),
                null,
                null,
                Extra.NONE));
        return this;
    }

    /** Returns the identifier of the entity of that name. */
    public String id(String name) {
        return items.stream()
                .filter(item -> item instanceof Entity entity && entity.name().equals(name))
                .map(Item::id)
                .findFirst()
                .orElseThrow();
    }

    public ReportRecord record() {
        Published published = date == null ? Published.unknown("none") : new Published(date, "given", List.of());
        Report report = Report.of(id, outlet, published, "en", text.toString(), BY);
        return new ReportRecord(report, items);
    }
}
