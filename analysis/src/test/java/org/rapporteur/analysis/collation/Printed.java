package org.rapporteur.analysis.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Builds records of invented texts by hand. */
public final class Printed {

    private static final Maker BY = new Maker.Machine("hand", "1");

    private final String outlet;
    private final String text;
    private String credit;
    private LocalDate date;
    private final List<Item> items = new ArrayList<>();

    private Printed(String outlet, String text) {
        this.outlet = outlet;
        this.text = text;
    }

    public static Printed by(String outlet, String text) {
        return new Printed(outlet, text);
    }

    public Printed on(String date) {
        this.date = LocalDate.parse(date);
        return this;
    }

    public Printed crediting(String agency) {
        this.credit = agency;
        return this;
    }

    /** Adds a statement: the first place of the content, and the place of the source that is nearest to it. */
    public Printed says(String source, String content) {
        int start = text.indexOf(content);
        int who = nearest(source, start);
        if (start < 0 || who < 0) {
            throw new IllegalArgumentException("the text lacks '" + source + "' or '" + content + "'");
        }
        items.add(new Statement(
                id() + "/s" + start + "-" + (start + content.length()),
                id(),
                content.startsWith("\"") ? Mode.DIRECT : Mode.INDIRECT,
                Party.of(Passage.of(text, new Span(who, who + source.length()))),
                null,
                Passage.of(text, new Span(start, start + content.length())),
                null,
                null,
                null,
                null,
                BY,
                Extra.NONE));
        return this;
    }

    private int nearest(String words, int place) {
        int best = -1;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) {
                best = at;
            }
        }
        return best;
    }

    public String id() {
        return Identifiers.report(outlet, date == null ? null : date.toString(), null, text);
    }

    public ReportRecord record() {
        Published published = date == null ? Published.unknown("none") : new Published(date, "given", List.of());
        Report report =
                Report.of(id(), outlet, published, "en", text, BY).withHead(outlet, credit, null, null, published);
        return new ReportRecord(report, items);
    }
}
