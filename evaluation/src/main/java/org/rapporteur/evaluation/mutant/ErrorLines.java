package org.rapporteur.evaluation.mutant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import tools.jackson.databind.json.JsonMapper;

/** Lists what is not right, one JSON object a line: offsets in code points, no text. For one thread. */
final class ErrorLines implements MutantScorer.Misses {

    private final Writer writer;
    private final JsonMapper json = JsonMapper.builder().build();

    ErrorLines(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void missed(Mutant mutant, Change change) {
        Map<String, Object> line = line(mutant, "missed");
        line.put("change", change.sort().name().toLowerCase(java.util.Locale.ROOT));
        line.put(
                "before",
                spans(
                        mutant.original().report().text(),
                        change.before() == null ? List.of() : List.of(change.before())));
        line.put("after", spans(mutant.text(), change.after() == null ? List.of() : List.of(change.after())));
        write(line);
    }

    @Override
    public void claimed(Mutant mutant, Claim claim, String original, String changed) {
        Map<String, Object> line = line(mutant, "false");
        line.put("claim", claim.name());
        line.put(
                "before", spans(mutant.original().report().text(), claim.spans().getOrDefault(original, List.of())));
        line.put("after", spans(mutant.text(), claim.spans().getOrDefault(changed, List.of())));
        write(line);
    }

    private static Map<String, Object> line(Mutant mutant, String error) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", mutant.kind().key());
        line.put("original", mutant.original().report().id());
        line.put("error", error);
        return line;
    }

    private static List<int[]> spans(String text, List<Span> spans) {
        CodePoints points = CodePoints.of(text);
        return spans.stream()
                .map(span -> new int[] {points.fromUtf16(span.start()), points.fromUtf16(span.end())})
                .toList();
    }

    private void write(Map<String, Object> line) {
        try {
            writer.write(json.writeValueAsString(line));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
