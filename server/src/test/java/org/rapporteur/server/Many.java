package org.rapporteur.server;

import java.util.ArrayList;
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
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;

/** Makes reports of any size that nobody wrote, with what is read in them: for measuring, where reading them would take too long. */
final class Many {

    private static final Maker BY = new Maker.Machine("made", "1");

    private static final String[] NAMES = {"Lena Marsh", "Otto Brandt", "Ida Falk", "Bo Lind", "Cem Ak"};

    private Many() {}

    /** Fills a store with so many statements, a hundred a report. */
    static void fill(Store store, int statements) {
        List<ReportRecord> some = new ArrayList<>();
        for (int i = 0; i < statements / 100; i++) {
            some.add(record(i, 100, 0));
            if (some.size() == 50) {
                store.putAll(some);
                some.clear();
            }
        }
        store.putAll(some);
    }

    /** Returns a record of so many statements, with so many characters of prose after each. */
    static ReportRecord record(int number, int statements, int filling) {
        StringBuilder text = new StringBuilder("HARBOUR BAY, day " + number + " -\n");
        String prose =
                "The tide came in and went out again. ".repeat(filling / 37 + 1).substring(0, filling);
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            String name = NAMES[(i + number) % NAMES.length];
            int start = text.length();
            text.append(name)
                    .append(" said \"quota ")
                    .append(number)
                    .append('.')
                    .append(i);
            text.append(" is unjust\". ");
            places.add(new int[] {start, start + name.length(), text.length() - 2});
            text.append(prose).append('\n');
        }
        Report report = Served.report("Courier " + number % 7, "Quota " + number, text.toString());
        CodePoints points = CodePoints.of(report.text());
        List<Item> items = new ArrayList<>();
        for (int[] place : places) {
            add(items, report, place, points);
        }
        return new ReportRecord(report, items);
    }

    private static void add(List<Item> items, Report report, int[] place, CodePoints points) {
        String text = report.text();
        Span who = new Span(place[0], place[1]);
        Span content = new Span(place[1] + 6, place[2]);
        String entity = Identifiers.inReport(report.id(), "e", List.of(who), points);
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
                BY,
                Extra.NONE));
        items.add(new Statement(
                Identifiers.inReport(report.id(), "s", List.of(content), points),
                report.id(),
                Mode.DIRECT,
                Party.of(Passage.of(text, who)).resolved(entity, "name"),
                Passage.of(text, new Span(place[1] + 1, place[1] + 5)),
                Passage.of(text, content),
                null,
                null,
                null,
                0.9,
                BY,
                Extra.NONE));
    }
}
