package org.rapporteur.engine.collation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.formats.page.view.Blocks;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/** Places in reports as JSON gives them: the report, the paragraph, spans in code points and the words there. Not safe for use by several threads. */
final class Places {

    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Map<String, Blocks> blocks = new HashMap<>();

    Places(Collection<ReportRecord> records) {
        records.forEach(record -> reports.put(record.report().id(), record.report()));
    }

    /** Returns a place, to which more may be added. */
    Map<String, Object> at(String id, List<Span> spans) {
        Report report = reports.get(id);
        CodePoints counted = points.computeIfAbsent(id, key -> CodePoints.of(report.text()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", id);
        json.put("outlet", report.label());
        json.put(
                "paragraph",
                blocks.computeIfAbsent(id, key -> Blocks.of(report.text()))
                        .numberAt(spans.get(0).start()));
        json.put(
                "spans",
                spans.stream()
                        .map(span -> List.of(counted.fromUtf16(span.start()), counted.fromUtf16(span.end())))
                        .toList());
        json.put("text", Spans.text(report.text(), spans));
        return json;
    }

    Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> json = at(evidence.report(), evidence.spans());
        json.put("value", evidence.value());
        return json;
    }

    Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("kind", finding.kind().word());
        json.put("topic", finding.topic());
        json.put("subject", finding.subject());
        json.put("text", finding.text());
        json.put("reports", finding.reports());
        json.put("evidence", finding.evidence().stream().map(this::evidence).toList());
        json.put("lacking", finding.lacking().stream().map(Places::lack).toList());
        json.put("by", finding.by().written());
        return json;
    }

    private static Map<String, Object> lack(Lack lack) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", lack.report());
        json.put("names", lack.names());
        json.put("why", lack.why());
        return json;
    }
}
