package org.rapporteur.formats.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Writes one self-contained HTML page: a section a report, the text with every span marked and beside it every field and every
 * reason, problems at the end. A report is written as soon as it comes. UTF-8; no script, nothing loaded from elsewhere.
 *
 * <p>Objects of analysis (actors, findings) are not shown on the page. Closing ends the page and flushes; it does not close the
 * stream. Not safe for use by several threads.
 */
public final class HtmlWriter implements RecordWriter {

    private final HtmlPage page = new HtmlPage();
    private final Writer out;
    private final List<Problem> problems = new ArrayList<>();
    private int reports;
    private boolean closed;

    /**
     * Makes a writer.
     *
     * @param out where to; stays open
     */
    public HtmlWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        View view = new View(record);
        if (reports++ == 0) {
            out.write(page.head(HtmlPage.heading(view)).toString());
        }
        out.write(page.section(view, reports).toString());
    }

    @Override
    public void write(Item item) {
        if (item instanceof Problem problem) {
            problems.add(problem);
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (reports == 0) {
            out.write(page.head("No report").toString());
        }
        out.write(page.foot(problems).toString());
        out.flush();
    }
}
