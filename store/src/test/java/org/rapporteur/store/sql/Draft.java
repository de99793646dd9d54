package org.rapporteur.store.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.InvocationKind;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** A report that nobody wrote, sentence by sentence, and what is to be read in it. */
final class Draft {

    static final String[] WORDS = {
        "fishing",
        "quota",
        "harbour",
        "peace",
        "caf\u00e9",
        "\u5b89\u7406",
        "vote",
        "1,244",
        "cease-fire",
        "\ud83d\udc1f"
    };

    private final String outlet;
    private final String date;
    private final String title;
    private Maker by = new Maker.Machine("test", "1");
    private final List<Said> said = new ArrayList<>();
    private double confidence = 0.9;
    private int missing = -1;

    private record Said(String speaker, String content, List<String> acts, String instrument, double confidence) {}

    Draft(String outlet, String date, String title) {
        this.outlet = outlet;
        this.date = date;
        this.title = title;
    }

    /** Returns one whose every value follows from a number. */
    static Draft numbered(int number) {
        Random random = new Random(number * 31L + 7);
        Draft draft = new Draft(
                random.nextInt(5) == 0 ? null : "Outlet " + random.nextInt(4),
                random.nextInt(6) == 0
                        ? null
                        : LocalDate.of(2030, 1, 1).plusDays(random.nextInt(9)).toString(),
                "Report " + number);
        for (int i = random.nextInt(5); i >= 0; i--) {
            StringBuilder words = new StringBuilder();
            for (int w = 1 + random.nextInt(4); w > 0; w--) {
                words.append(WORDS[random.nextInt(WORDS.length)]).append(w == 1 ? "" : " ");
            }
            List<String> acts = List.of(List.of("warn", "reject", "assert")
                    .subList(0, random.nextInt(3))
                    .toArray(String[]::new));
            draft.confidence = random.nextInt(11) / 10.0;
            draft.add(
                    random.nextInt(6) == 0 ? null : "Person " + random.nextInt(4),
                    words.toString(),
                    acts,
                    random.nextInt(4) == 0 ? "Accord " + random.nextInt(2) : null);
        }
        return draft;
    }

    /** Leaves a statement out of what is read, while its sentence stays. */
    Draft without(int number) {
        missing = number;
        return this;
    }

    /** Sets who reads it. */
    Draft by(String version) {
        by = new Maker.Machine("test", version);
        return this;
    }

    Draft says(String speaker, String content, String... acts) {
        return add(speaker, content, List.of(acts), null);
    }

    private Draft add(String speaker, String content, List<String> acts, String instrument) {
        said.add(new Said(speaker, content, acts, instrument, confidence));
        return this;
    }

    /** Sets the confidence of the last statement. */
    Draft confident(double of) {
        Said last = said.remove(said.size() - 1);
        said.add(new Said(last.speaker, last.content, last.acts, last.instrument, of));
        return this;
    }

    ReportRecord record() {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (Said each : said) {
            int start = text.length();
            text.append(each.speaker == null ? "Somebody" : each.speaker);
            int who = text.length();
            text.append(" said ");
            int content = text.length();
            text.append(each.content);
            places.add(new int[] {start, who, content, text.length()});
            text.append(each.instrument == null ? "" : " of " + each.instrument).append(".\n");
        }
        String whole = text.isEmpty() ? "Nothing was said." : text.toString();
        CodePoints points = CodePoints.of(whole);
        String id = Identifiers.report(outlet, date, title, whole);
        List<Item> items = new ArrayList<>();
        Map<String, String> entities = new LinkedHashMap<>();
        Map<String, String> instruments = new LinkedHashMap<>();
        for (int i = 0; i < said.size(); i++) {
            if (i == missing) {
                continue;
            }
            add(items, id, whole, points, said.get(i), places.get(i), entities, instruments);
        }
        return new ReportRecord(report(id, whole), items);
    }

    private void add(
            List<Item> items,
            String id,
            String whole,
            CodePoints points,
            Said each,
            int[] place,
            Map<String, String> entities,
            Map<String, String> instruments) {
        Span who = new Span(place[0], place[1]);
        Span content = new Span(place[2], place[3]);
        Party source = Party.of(Passage.of(whole, who));
        if (each.speaker != null) {
            String entity = entities.computeIfAbsent(each.speaker, name -> {
                Entity made = person(id, points, name, who, whole);
                items.add(made);
                return made.id();
            });
            source = source.resolved(entity, "name");
        }
        String statement = Identifiers.inReport(id, "s", List.of(content), points);
        items.add(new Statement(
                statement,
                id,
                Mode.INDIRECT,
                source,
                Passage.of(whole, new Span(place[1] + 1, place[1] + 5)),
                Passage.of(whole, content),
                null,
                null,
                null,
                each.confidence,
                by,
                Extra.NONE));
        each.acts.forEach(act -> items.add(act(statement, act, content)));
        if (each.instrument != null) {
            Span named = new Span(place[3] + 4, place[3] + 4 + each.instrument.length());
            String instrument = instruments.computeIfAbsent(each.instrument, name -> {
                Instrument made = treaty(id, points, name, named);
                items.add(made);
                return made.id();
            });
            items.add(new Invocation(
                    statement + "/n",
                    statement,
                    instrument,
                    InvocationKind.RELIED_ON,
                    List.of(named),
                    null,
                    by,
                    Extra.NONE));
        }
    }

    private Act act(String statement, String act, Span content) {
        return new Act(
                statement + "/" + act,
                statement,
                act,
                null,
                List.of(content),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                by,
                Extra.NONE);
    }

    private Entity person(String id, CodePoints points, String name, Span who, String whole) {
        return new Entity(
                Identifiers.inReport(id, "e", List.of(who), points),
                id,
                EntityKind.PERSON,
                name,
                null,
                null,
                null,
                List.of(new Mention(List.of(who), who.in(whole), "name")),
                List.of(),
                null,
                by,
                Extra.NONE);
    }

    private Instrument treaty(String id, CodePoints points, String name, Span named) {
        return new Instrument(
                Identifiers.inReport(id, "i", List.of(named), points),
                id,
                name,
                "treaty",
                null,
                null,
                List.of(new Mention(List.of(named), name, "name")),
                by,
                Extra.NONE);
    }

    private Report report(String id, String whole) {
        return new Report(
                id,
                outlet,
                null,
                title,
                null,
                date == null ? Published.unknown("not said") : new Published(LocalDate.parse(date), "made", List.of()),
                "en",
                null,
                Identifiers.digest(whole),
                null,
                null,
                null,
                List.of(),
                whole,
                by,
                Extra.NONE);
    }
}
