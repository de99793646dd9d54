package org.rapporteur.evaluation.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.service.Annotator;

/**
 * Reads a sentence as a report and takes the event or act that fits the sides best: a point for each side that it shares, of equals the
 * first in the sentence. What any annotator can do, where it has no eye for two given sides. Confined to one thread.
 */
public final class ToldRoots implements RootReader {

    private final Annotator annotator;

    /** Makes the reader; the annotator stays the caller's to close. */
    public ToldRoots(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public Map<String, Double> read(String sentence, List<Span> source, List<Span> target) {
        Map<String, Double> roots = new LinkedHashMap<>();
        List<Told> all = told(sentence);
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            double fit = (Spans.overlap(told.actor(), source) ? 1 : 0)
                    + (Spans.overlap(told.recipient(), target) ? 1 : 0)
                    + 0.5 * (all.size() - i) / all.size();
            Root.find(told.category()).ifPresent(root -> roots.merge(root.name(), fit, Math::max));
        }
        return roots;
    }

    private List<Told> told(String sentence) {
        try {
            return Told.in(annotator.annotate(CorpusReport.of("sentence", sentence)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
