package org.rapporteur.benchmark.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
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

/** Writes an invented report and what is to be read in it. ASCII alone, so that positions are code points. One thread. */
final class Sheet {

    private static final String[] ACTS = {
        "assert",
        "predict",
        "warn",
        "threaten",
        "commit",
        "promise",
        "agree",
        "support",
        "praise",
        "request",
        "accuse",
        "reject",
        "concede"
    };

    private static final List<Mode> MODES = List.of(Mode.values());

    private final String outlet;
    private final LocalDate day;
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> people = new LinkedHashMap<>();
    private final Map<String, List<Span>> instruments = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();

    /** A statement yet to be made: the text is not finished. */
    private record Said(
            String person,
            Span source,
            Span cue,
            Span content,
            Mode mode,
            double confidence,
            List<String> acts,
            String instrument,
            Span named) {}

    Sheet(String outlet, LocalDate day, String title) {
        this.outlet = outlet;
        this.day = day;
        this.title = Invented.capital(title);
    }

    /** Adds a sentence in which a person says something, about an instrument or none. */
    void says(String person, String words, String instrument, Random random) {
        Span source = append(person);
        text.append(' ');
        Span cue = append("said");
        text.append(' ');
        Mode mode = MODES.get(random.nextInt(MODES.size()));
        int start = text.length();
        text.append(mode == Mode.DIRECT ? "\"" : "").append(words);
        Span named = null;
        if (instrument != null) {
            text.append(" of the ");
            named = append(instrument);
            instruments.computeIfAbsent(instrument, each -> new ArrayList<>()).add(named);
        }
        text.append(mode == Mode.DIRECT ? "\"" : "");
        Span content = new Span(start, text.length());
        text.append(".\n");
        people.computeIfAbsent(person, each -> new ArrayList<>()).add(source);
        List<String> acts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            acts.add(ACTS[(int) (ACTS.length * random.nextDouble() * random.nextDouble())]);
        }
        double confidence = 0.5 + random.nextInt(50) / 100.0;
        said.add(new Said(person, source, cue, content, mode, confidence, acts, instrument, named));
    }

    /** Adds a sentence that nobody says. */
    void tells(String words) {
        text.append(Invented.capital(words)).append(".\n");
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** Returns the record of what was written. */
    ReportRecord record() {
        String whole = text.toString();
        String id = Identifiers.report(outlet, day.toString(), title, whole);
        List<Item> items = new ArrayList<>();
        people.forEach((name, spans) -> items.add(entity(id, whole, name, spans)));
        instruments.forEach((name, spans) -> items.add(new Instrument(
                place(id, "i", spans.get(0)),
                id,
                name,
                "treaty",
                null,
                null,
                mentions(whole, spans),
                Press.BY,
                Extra.NONE)));
        said.forEach(each -> add(items, id, whole, each));
        return new ReportRecord(report(id, whole), items);
    }

    private void add(List<Item> items, String id, String whole, Said each) {
        String statement = place(id, "s", each.content());
        String entity = place(id, "e", people.get(each.person()).get(0));
        items.add(new Statement(
                statement,
                id,
                each.mode(),
                Party.of(Passage.of(whole, each.source())).resolved(entity, "name"),
                Passage.of(whole, each.cue()),
                Passage.of(whole, each.content()),
                null,
                null,
                null,
                each.confidence(),
                Press.BY,
                Extra.NONE));
        for (int i = 0; i < each.acts().size(); i++) {
            items.add(new Act(
                    statement + "/a" + i,
                    statement,
                    each.acts().get(i),
                    null,
                    List.of(each.cue()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0.9,
                    Press.BY,
                    Extra.NONE));
        }
        if (each.instrument() != null) {
            items.add(new Invocation(
                    statement + "/n",
                    statement,
                    place(id, "i", instruments.get(each.instrument()).get(0)),
                    InvocationKind.RELIED_ON,
                    List.of(each.named()),
                    0.9,
                    Press.BY,
                    Extra.NONE));
        }
    }

    private Report report(String id, String whole) {
        return new Report(
                id,
                outlet,
                null,
                title,
                null,
                new Published(day, "invented", List.of()),
                "en",
                null,
                Identifiers.digest(whole),
                null,
                null,
                null,
                List.of(),
                whole,
                Press.BY,
                Extra.NONE);
    }

    private static Entity entity(String id, String whole, String name, List<Span> spans) {
        return new Entity(
                place(id, "e", spans.get(0)),
                id,
                EntityKind.PERSON,
                name,
                null,
                null,
                null,
                mentions(whole, spans),
                List.of(),
                null,
                Press.BY,
                Extra.NONE);
    }

    private static List<Mention> mentions(String whole, List<Span> spans) {
        return spans.stream()
                .map(span -> new Mention(List.of(span), span.in(whole), "name"))
                .toList();
    }

    private static String place(String id, String letter, Span span) {
        return id + "/" + letter + span.start() + "-" + span.end();
    }
}
