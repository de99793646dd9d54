package org.rapporteur.formats.page;

import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.Item;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Writes what a person reads in a terminal: each report's head, who said what, what could not be resolved and why; at the end
 * how many of each. A report is written as soon as it comes. Quoted words stand as printed, line breaks apart; characters that
 * could steer a terminal or turn the direction of writing are written out as {@code <U+202E>}.
 *
 * <p>Closing writes the last line and flushes; it does not close {@code out}. Not safe for use by several threads.
 */
public final class TextWriter implements RecordWriter {

    private final Appendable out;
    private final TextStyle style;
    private int reports;
    private int statements;
    private int unresolved;
    private int problems;
    private boolean closed;

    /**
     * Makes a writer.
     *
     * @param out where to; stays open
     * @param style how
     */
    public TextWriter(Appendable out, TextStyle style) {
        this.out = Objects.requireNonNull(out, "out");
        this.style = Objects.requireNonNull(style, "style");
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        View view = new View(record);
        print(new TextReport(view, style).lines());
        print(List.of("", ""));
        reports++;
        statements += view.statements().size();
        unresolved += (int) view.statements().stream()
                .filter(statement -> view.source(statement).isEmpty())
                .count();
        problems += record.list(Problem.class).size();
    }

    @Override
    public void write(Item item) throws IOException {
        Flow flow = new Flow();
        if (item instanceof Problem problem) {
            problems++;
            flow = TextReport.problem(problem);
        } else if (item instanceof Finding finding) {
            flow.add(finding.kind().word() + ": ", Paint.HEADING).add(finding.text(), Paint.PLAIN);
        } else {
            String id = item.id() == null ? "" : " " + item.id();
            flow.add("Also in the record: " + item.type() + id, Paint.DETAIL);
        }
        print(flow.lines(style.width(), "", 4, style.colour()));
        print(List.of(""));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        Flow flow = new Flow()
                .add(Names.count(reports, "report"), Paint.HEADING)
                .item(Names.count(statements, "statement"), Paint.PLAIN);
        if (unresolved > 0) {
            flow.item(unresolved + " without a known speaker", Paint.DOUBT);
        }
        if (problems > 0) {
            flow.item(Names.count(problems, "problem"), Paint.PROBLEM);
        }
        print(flow.lines(style.width(), "", 0, style.colour()));
        if (out instanceof Flushable flushable) {
            flushable.flush();
        }
    }

    private void print(List<String> lines) throws IOException {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }
}
