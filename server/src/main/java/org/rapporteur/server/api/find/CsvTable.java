package org.rapporteur.server.api.find;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.store.search.Hit;

/**
 * Statements as a table, RFC 4180 in UTF-8. A cell that a spreadsheet would take for a formula, since it begins with {@code = + - @},
 * a tabulator or a carriage return, gets an apostrophe before it, as OWASP advises. Immutable.
 */
final class CsvTable {

    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final boolean keepFormulas;

    CsvTable(boolean keepFormulas) {
        this.keepFormulas = keepFormulas;
    }

    static String head() {
        return "report,statement,outlet,date,title,actor,speaker,source,cue,content,mode,acts,instruments,story,"
                + "confidence,coders,start\r\n";
    }

    String row(Hit hit) {
        return line(
                hit.report(),
                hit.statement(),
                hit.outlet(),
                hit.date() == null ? null : hit.date().toString(),
                hit.title(),
                hit.actor(),
                hit.speaker(),
                hit.source(),
                hit.cue(),
                hit.content(),
                hit.mode(),
                list(hit.acts()),
                list(hit.instruments()),
                hit.story(),
                hit.confidence() == null ? null : hit.confidence().toString(),
                list(hit.coders()),
                String.valueOf(hit.start()));
    }

    private static String list(List<String> values) {
        return String.join("; ", values);
    }

    private String line(String... cells) {
        return Arrays.stream(cells).map(this::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private String cell(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String safe = !keepFormulas && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
