package org.rapporteur.extraction.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.encoder.Encoder;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;

/**
 * Says what one sentence tells to happen between two given sides, as one of the 15 root classes of the PLV sets (Hu et al. 2024):
 * PLOVER's categories, RETREAT and CONCEDE being one, YIELD. Safe for use by several threads.
 */
public final class Roots {

    private static final Maker MAKER = new Maker.Machine("events-en", "1");

    private final Encoder encoder;
    private final Language language = new English();

    /** Makes the reader of a model, which stays the caller's to close; loaded by the first reading. */
    public Roots(Model model) {
        this.encoder = new Encoder(model);
    }

    /**
     * Returns the log-odds of each class; empty when the model has no head for acts.
     *
     * @param sentence the sentence, not blank
     * @param source where in it the one stands that acts; may be several spans or none
     * @param target where the one stands to whom it is done; may be several spans or none
     */
    public Map<String, Double> read(String sentence, List<Span> source, List<Span> target) {
        Document document = Document.of(report(sentence), language);
        Map<String, Double> roots = new LinkedHashMap<>();
        encoder.between(document, source, target).forEach((category, odds) -> {
            String root = category.equals("RETREAT") || category.equals("CONCEDE") ? "YIELD" : category;
            roots.merge(root, odds, Roots::either);
        });
        return roots;
    }

    /** Returns the likeliest class; empty when the model has no head for acts. */
    public Optional<String> best(String sentence, List<Span> source, List<Span> target) {
        return read(sentence, source, target).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Report report(String sentence) {
        return Report.of(
                Identifiers.report(null, null, null, sentence),
                null,
                Published.unknown("one sentence"),
                "en",
                sentence,
                MAKER);
    }

    private static double either(double a, double b) {
        double most = Math.max(a, b);
        return most + Math.log(Math.exp(a - most) + Math.exp(b - most));
    }
}
