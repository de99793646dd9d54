package org.rapporteur.formats.page.collation;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Lack;

/** Lists of findings as text, each with the places and words that show it. Not safe for use by several threads. */
final class TextLines {

    /** Lists are cut to so many entries unless all are asked for. */
    private static final int SHOWN = 12;

    private final StoryView view;
    private final Sheet sheet;
    private final boolean all;

    TextLines(StoryView view, Sheet sheet, boolean all) {
        this.view = view;
        this.sheet = sheet;
        this.all = all;
    }

    /** Adds a list under a heading with its length; nothing where it is empty. */
    <T> void section(String heading, List<T> entries, Consumer<T> entry) {
        if (!entries.isEmpty()) {
            sheet.heading(heading + " (" + entries.size() + ")");
            shown(entries).forEach(entry);
            rest(entries.size(), 2);
        }
    }

    /** Adds a finding: what it says, then report, paragraph and words of each evidence, then who has none. */
    void finding(Finding finding) {
        boolean said = finding.topic() == null || finding.text().startsWith(finding.topic());
        String topic = said ? "" : finding.topic() + ": ";
        sheet.line(2, "\u2022 ", topic + finding.text(), Paint.PLAIN);
        for (Evidence evidence : shown(finding.evidence())) {
            Outlet outlet = view.outlet(evidence.report());
            Flow flow = new Flow().add(outlet.name() + " " + outlet.place(evidence.spans()) + " ", Paint.DETAIL);
            quoted(flow, outlet.words(evidence.spans()));
            sheet.flow(6, outlet.letter() + "  ", flow);
        }
        rest(finding.evidence().size(), 6);
        for (Lack lack : finding.lacking()) {
            Outlet outlet = view.outlet(lack.report());
            String words = outlet.name() + ": " + without(lack);
            sheet.line(6, outlet.letter() + "  ", words, Paint.DETAIL);
        }
    }

    /** Returns what a report without something is said to lack. */
    static String without(Lack lack) {
        String names = "";
        if (lack.names() != null) {
            names = lack.names() ? "; it names who says it" : "; it does not name who says it";
        }
        return "not there" + names + " (" + lack.why() + ")";
    }

    /** Adds words in quotation marks, shortened unless everything is asked for. */
    void quoted(Flow flow, String words) {
        flow.add("\u201c" + (all ? words : Shortened.of(words)) + "\u201d", Paint.PLAIN);
    }

    private <T> List<T> shown(List<T> entries) {
        return all ? entries : entries.subList(0, Math.min(SHOWN, entries.size()));
    }

    private void rest(int entries, int indent) {
        if (!all && entries > SHOWN) {
            sheet.line(indent, "", "\u2026 " + (entries - SHOWN) + " more; --all shows them", Paint.DETAIL);
        }
    }
}
