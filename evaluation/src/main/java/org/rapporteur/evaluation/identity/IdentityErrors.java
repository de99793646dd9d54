package org.rapporteur.evaluation.identity;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.identity.score.Verdict;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists the answers that are not right, one JSON object a line, for whoever improves the joining: offsets in code points and, unlike other
 * lists, the words, without which no answer can be understood. What it writes is not for the repository. Confined to one thread.
 */
final class IdentityErrors {

    private final Writer out;
    private final JsonMapper json = JsonMapper.builder().build();

    IdentityErrors(Writer out) {
        this.out = out;
    }

    /**
     * Writes the errors of one article.
     *
     * @throws IOException when the writer fails
     */
    void add(GoldArticle article, Answers answers, List<Verdict> verdicts) throws IOException {
        CodePoints points = CodePoints.of(article.text());
        for (Verdict verdict : verdicts) {
            if (!verdict.right()) {
                out.write(json.writeValueAsString(line(article, answers, verdict, points)) + "\n");
            }
        }
    }

    private static Map<String, Object> line(GoldArticle article, Answers answers, Verdict verdict, CodePoints points) {
        GoldSource source = verdict.source();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", article.name());
        line.put("kind", kind(verdict));
        line.put("class", source.kind().word());
        line.put("seen", source.seen());
        line.put("unclear", source.unclear());
        line.put("source", offsets(source.spans(), points));
        line.put("words", Spans.text(article.text(), source.spans()));
        line.put("gold", source.identity().id());
        line.put("anchor", offsets(source.identity().anchor(), points));
        line.put("anchorWords", Spans.text(article.text(), source.identity().anchor()));
        line.put("confidence", verdict.answer().confidence());
        line.put("why", verdict.answer().why());
        line.put(
                "joined",
                verdict.answered()
                        ? answers.mentions().get(verdict.answer().entity()).stream()
                                .map(spans -> Spans.text(article.text(), spans))
                                .distinct()
                                .toList()
                        : List.of());
        return line;
    }

    private static String kind(Verdict verdict) {
        if (verdict.answered()) {
            return "wrong";
        }
        return verdict.answer().found() ? "unanswered" : "missed";
    }

    private static List<List<Integer>> offsets(List<Span> spans, CodePoints points) {
        return spans.stream()
                .map(span -> List.of(points.fromUtf16(span.start()), points.fromUtf16(span.end())))
                .toList();
    }
}
