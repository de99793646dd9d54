package org.rapporteur.formats.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Writes one table that opens in a spreadsheet: UTF-8 with a byte-order mark, without which Excel takes it for something else;
 * lines ended by CRLF; cells quoted as RFC 4180 has it. {@link Column} says what each column holds. Not safe for use by several
 * threads.
 *
 * <p>A row for each statement, each quotation that no statement contains, each problem, each object of unknown type, and each
 * report without any of these. Spans are {@code [start,end)} in code points, several separated by a blank.
 *
 * <p>A cell that begins with {@code = + - @}, their full-width forms, a tab or a line break gets an apostrophe before it, because
 * spreadsheets would run it as a formula and the text is anybody's. The table is for looking and counting: it has no place for
 * objects across reports, such as actors and findings, nor for unknown fields, and nothing reads it back.
 */
public final class CsvWriter implements RecordWriter {

    private final OutputStream out;
    private boolean begun;

    /**
     * Begins a table.
     *
     * @param out where to; closed with this writer, and buffered here
     */
    public CsvWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        for (Map<Column, String> row : new ReportRows(record).list()) {
            print(Csv.line(row));
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>Problems, codings and objects of unknown type become rows; a report alone is written as one in which nothing was found;
     * the table has no place for others.
     */
    @Override
    public void write(Item item) throws IOException {
        if (item instanceof Report report) {
            write(ReportRecord.of(report));
            return;
        }
        Map<Column, String> row = new EnumMap<>(Column.class);
        if (item instanceof Problem problem) {
            row.put(Column.ROW, "problem");
            if (problem.report() != null) {
                row.put(Column.REPORT, problem.report());
            }
            ReportRows.problem(row, problem);
            row.put(Column.BY, problem.by().written());
        } else if (item instanceof Coding coding) {
            row.put(Column.ROW, "coding");
            row.put(Column.ID, coding.target());
            row.put(Column.CODINGS, ReportRows.coding(coding));
            row.put(Column.BY, coding.by().written());
        } else if (item instanceof UnknownItem unknown) {
            row.put(Column.ROW, "unknown");
            if (unknown.id() != null) {
                row.put(Column.ID, unknown.id());
            }
            row.put(Column.PROBLEM_MESSAGE, ReportRows.message(unknown));
        } else {
            return;
        }
        print(Csv.line(row));
    }

    private void print(String line) throws IOException {
        if (!begun) {
            begun = true;
            out.write(("\ufeff" + Csv.header()).getBytes(StandardCharsets.UTF_8));
        }
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the line of column names if no row was written, and closes the output. */
    @Override
    public void close() throws IOException {
        try (OutputStream closing = out) {
            print("");
            closing.flush();
        }
    }
}
