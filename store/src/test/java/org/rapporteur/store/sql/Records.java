package org.rapporteur.store.sql;

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
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Makes records of reports that nobody wrote: one sentence a statement, with its quotation, entity and act. */
final class Records {

    static final Maker BY = new Maker.Machine("test", "1");

    private static final String[] NAMES = {"Ana Ruiz", "Bo Lind", "Cem Ak\ud83d\udc1f", "Zoe\u0301 Dahl"};

    private Records() {}

    /** Returns the record of report number {@code number} with so many statements, as this machine would read it. */
    static ReportRecord of(int number, int statements, Maker by) {
        StringBuilder text = new StringBuilder("\ufeffHARBOUR BAY, day " + number + " -\r\n");
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            String name = NAMES[(i + number) % NAMES.length];
            int start = text.length();
            text.append(name)
                    .append(" said \"quota ")
                    .append(number)
                    .append('.')
                    .append(i)
                    .append(" is unjust\".\n");
            places.add(new int[] {start, start + name.length(), text.length() - 2});
        }
        Report report = report(text.toString(), "Courier " + number % 7, number);
        List<Item> items = new ArrayList<>();
        for (int[] place : places) {
            add(items, report, place, by);
        }
        return new ReportRecord(report, items);
    }

    static Report report(String text, String outlet, int day) {
        return new Report(
                Identifiers.report(outlet, null, null, text),
                outlet,
                null,
                "Quota " + day,
                null,
                new Published(LocalDate.of(2024, 1, 1).plusDays(day % 300), "made", List.of()),
                "en",
                null,
                Identifiers.digest(text),
                null,
                null,
                null,
                List.of(),
                text,
                BY,
                Extra.NONE);
    }

    private static void add(List<Item> items, Report report, int[] place, Maker by) {
        CodePoints points = CodePoints.of(report.text());
        String text = report.text();
        Span who = new Span(place[0], place[1]);
        Span cue = new Span(place[1] + 1, place[1] + 5);
        Span content = new Span(place[1] + 6, place[2]);
        String entity = Identifiers.inReport(report.id(), "e", List.of(who), points);
        String statement = Identifiers.inReport(report.id(), "s", List.of(content), points);
        items.add(new Quotation(
                Identifiers.inReport(report.id(), "q", List.of(content), points),
                report.id(),
                List.of(content),
                1,
                QuotationUse.SPEECH,
                "made",
                null,
                by,
                Extra.NONE));
        items.add(new Entity(
                entity,
                report.id(),
                EntityKind.PERSON,
                who.in(text),
                null,
                null,
                null,
                List.of(new Mention(List.of(who), who.in(text), "name")),
                List.of(),
                null,
                by,
                Extra.NONE));
        items.add(new Statement(
                statement,
                report.id(),
                Mode.DIRECT,
                Party.of(Passage.of(text, who)).resolved(entity, "name"),
                Passage.of(text, cue),
                Passage.of(text, content),
                null,
                null,
                null,
                0.9,
                by,
                Extra.NONE));
        items.add(new Act(
                statement + "/a1",
                statement,
                "reject",
                null,
                List.of(content),
                null,
                null,
                null,
                null,
                null,
                null,
                0.8,
                by,
                Extra.NONE));
    }

    /** Returns a coding of an object of a record. */
    static Coding coding(String id, String target, String field, String value, String coder) {
        return new Coding(
                id,
                target,
                List.of(),
                field,
                value,
                new Maker.Coder(coder),
                java.time.Instant.parse("2024-03-06T09:00:00Z"),
                null,
                Extra.NONE);
    }

    /** Returns the first statement's identifier. */
    static String statement(ReportRecord record) {
        return record.list(Statement.class).get(0).id();
    }
}
