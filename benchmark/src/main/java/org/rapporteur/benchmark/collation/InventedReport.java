package org.rapporteur.benchmark.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Writes an invented report and what is to be read in it. One thread. */
final class InventedReport {

    private static final Maker BY = new Maker.Machine("invention", "1");

    private final String outlet;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> mentions = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();

    /** A statement yet to be made: the text is not finished. */
    private record Said(String person, Span source, Span cue, Span content, boolean quoted) {}

    InventedReport(String outlet, LocalDate day) {
        this.outlet = outlet;
        this.day = day;
    }

    /** Adds a sentence in which a person says something. */
    void says(String person, String words, boolean quoted) {
        Span source = append(person);
        text.append(' ');
        Span cue = append("said");
        text.append(' ');
        Span content = append(quoted ? "\"" + words + "\"" : words);
        text.append(".\n");
        mentions.computeIfAbsent(person, ignored -> new ArrayList<>()).add(source);
        said.add(new Said(person, source, cue, content, quoted));
    }

    /** Adds a sentence that nobody says. */
    void tells(String words) {
        text.append("The ").append(words).append(".\n");
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** Returns the record of what was written. */
    ReportRecord record() {
        String whole = text.toString();
        String id = Identifiers.report(outlet, day.toString(), null, whole);
        List<Item> items = new ArrayList<>();
        mentions.forEach((person, spans) -> items.add(entity(id, whole, person, spans)));
        for (Said each : said) {
            Party source = Party.of(Passage.of(whole, each.source()))
                    .resolved(entity(id, mentions.get(each.person())), "name");
            items.add(new Statement(
                    id + "/s" + each.content().start() + "-" + each.content().end(),
                    id,
                    each.quoted() ? Mode.DIRECT : Mode.INDIRECT,
                    source,
                    Passage.of(whole, each.cue()),
                    Passage.of(whole, each.content()),
                    null,
                    null,
                    null,
                    null,
                    BY,
                    Extra.NONE));
        }
        Published published = new Published(day, "invented", List.of());
        return new ReportRecord(Report.of(id, outlet, published, "en", whole, BY), items);
    }

    private static String entity(String report, List<Span> spans) {
        return report + "/e" + spans.get(0).start() + "-" + spans.get(0).end();
    }

    private static Entity entity(String report, String whole, String person, List<Span> spans) {
        List<Mention> all = new ArrayList<>();
        for (Span span : spans) {
            all.add(new Mention(List.of(span), span.in(whole), "name"));
        }
        return new Entity(
                entity(report, spans),
                report,
                EntityKind.PERSON,
                person,
                null,
                null,
                null,
                all,
                List.of(),
                null,
                BY,
                Extra.NONE);
    }
}
