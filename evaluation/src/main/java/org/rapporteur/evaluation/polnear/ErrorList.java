package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.evaluation.match.Matching;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.speech.Mode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists what went wrong, one JSON object a line, for whoever improves an annotator: offsets in code points, no text. Gold and
 * predicted are paired by their contents; a pair in which every role is exact is not listed. Confined to one thread.
 */
final class ErrorList {

    private final Writer out;
    private final JsonMapper json = JsonMapper.builder().build();

    ErrorList(Writer out) {
        this.out = out;
    }

    /**
     * Writes the errors of one article.
     *
     * @throws IOException when the writer fails
     */
    void add(Comparison comparison) throws IOException {
        CodePoints points = CodePoints.of(comparison.article().text());
        int[] partner = Matching.of(
                comparison.gold(),
                comparison.predicted(),
                (one, found) ->
                        Agreement.OVERLAP.holds(comparison.ink(), one.get(Role.CONTENT), found.get(Role.CONTENT)));
        Set<Integer> paired = new HashSet<>();
        for (int i = 0; i < partner.length; i++) {
            Candidate gold = comparison.gold().get(i);
            Mode mode = comparison.modes().get(i);
            if (partner[i] < 0) {
                write(comparison, points, "missed", mode, gold, null);
                continue;
            }
            paired.add(partner[i]);
            Candidate predicted = comparison.predicted().get(partner[i]);
            if (!Candidate.linked(Agreement.EXACT, comparison.ink(), gold, predicted)) {
                boolean close = Candidate.linked(Agreement.OVERLAP, comparison.ink(), gold, predicted);
                write(comparison, points, close ? "inexact" : "mismatched", mode, gold, predicted);
            }
        }
        for (int i = 0; i < comparison.predicted().size(); i++) {
            if (!paired.contains(i)) {
                Candidate predicted = comparison.predicted().get(i);
                write(comparison, points, "spurious", comparison.mode(predicted), null, predicted);
            }
        }
    }

    private void write(
            Comparison comparison, CodePoints points, String kind, Mode mode, Candidate gold, Candidate predicted)
            throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("article", comparison.article().name());
        line.put("kind", kind);
        line.put("mode", mode.word());
        if (gold != null && predicted != null) {
            Map<String, Object> verdicts = new LinkedHashMap<>();
            for (Role role : Role.values()) {
                verdicts.put(role.word(), verdict(comparison, gold, predicted, role));
            }
            line.put("roles", verdicts);
        }
        line.put("gold", gold == null ? null : offsets(points, gold));
        line.put("predicted", predicted == null ? null : offsets(points, predicted));
        out.write(json.writeValueAsString(line) + "\n");
    }

    private static String verdict(Comparison comparison, Candidate gold, Candidate predicted, Role role) {
        for (Agreement agreement : Agreement.ALL) {
            if (agreement.holds(comparison.ink(), gold.get(role), predicted.get(role))) {
                return agreement.word();
            }
        }
        if (gold.get(role).isMissing()) {
            return "extra";
        }
        return predicted.get(role).isMissing() ? "missing" : "other";
    }

    private static Map<String, List<List<Integer>>> offsets(CodePoints points, Candidate candidate) {
        Map<String, List<List<Integer>>> offsets = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            offsets.put(
                    role.word(),
                    candidate.get(role).pieces().stream()
                            .map(piece -> List.of(points.fromUtf16(piece.start()), points.fromUtf16(piece.end())))
                            .toList());
        }
        return offsets;
    }
}
