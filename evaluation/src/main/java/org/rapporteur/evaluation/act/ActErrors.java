package org.rapporteur.evaluation.act;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.evaluation.polnear.Article;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.Word;
import tools.jackson.databind.json.JsonMapper;

/** Lists statements of which something was read wrongly, as JSON Lines with words of the articles. Confined to one thread. */
final class ActErrors {

    private final Writer out;
    private final JsonMapper json = JsonMapper.builder().build();

    ActErrors(Writer out) {
        this.out = out;
    }

    /**
     * Writes a statement, unless all is right: spans count as right by overlap.
     *
     * @throws IOException when the writer fails
     */
    void add(Article article, Ink ink, GoldStatement gold, Reading predicted) throws IOException {
        Reading wanted = gold.reading();
        List<String> wrong = new ArrayList<>();
        note(wrong, "acts", wanted.acts().equals(predicted.acts()));
        note(wrong, "tense", wanted.tense() == predicted.tense());
        note(wrong, "modality", wanted.modality() == predicted.modality());
        note(wrong, "polarity", wanted.polarity() == predicted.polarity());
        note(wrong, "target", same(ink, wanted.target(), predicted.target()));
        note(wrong, "condition", same(ink, wanted.condition(), predicted.condition()));
        note(wrong, "consequence", same(ink, wanted.consequence(), predicted.consequence()));
        if (wrong.isEmpty()) {
            return;
        }
        String text = article.text();
        CodePoints points = CodePoints.of(text);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", article.name());
        line.put("wrong", wrong);
        line.put(
                "content",
                gold.where().content().stream()
                        .map(span -> List.of(points.fromUtf16(span.start()), points.fromUtf16(span.end())))
                        .toList());
        line.put("cueWords", Spans.text(text, gold.where().cue()));
        line.put("words", Spans.text(text, gold.where().content()));
        line.put("gold", described(text, wanted));
        line.put("predicted", described(text, predicted));
        out.write(json.writeValueAsString(line) + "\n");
    }

    private static void note(List<String> wrong, String part, boolean isRight) {
        if (!isRight) {
            wrong.add(part);
        }
    }

    private static boolean same(Ink ink, List<Span> wanted, List<Span> said) {
        return Agreement.OVERLAP.holds(ink, ink.extent(wanted), ink.extent(said));
    }

    private static Map<String, Object> described(String text, Reading reading) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("acts", reading.acts());
        described.put("tense", word(reading.tense()));
        described.put("modality", word(reading.modality()));
        described.put("polarity", word(reading.polarity()));
        described.put("target", Spans.text(text, reading.target()));
        described.put("condition", Spans.text(text, reading.condition()));
        described.put("consequence", Spans.text(text, reading.consequence()));
        return described;
    }

    private static String word(Word word) {
        return word == null ? null : word.word();
    }
}
