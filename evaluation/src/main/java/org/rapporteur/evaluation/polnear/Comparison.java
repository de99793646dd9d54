package org.rapporteur.evaluation.polnear;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Mode;

/**
 * One article's gold and predicted attributions, side by side, those in excluded stretches left out. Immutable.
 *
 * @param article the article
 * @param ink counts its characters
 * @param gold in the order of the text
 * @param predicted in the order of the text
 * @param modes of each gold, by the product's definition and the product's quotations
 * @param quoted the spans of the product's quotations
 * @param nested how many predicted ones lie within another and are left out
 * @param excludedGold how many gold ones touch an excluded stretch or have a blank content
 * @param excludedPredicted how many predicted ones do
 */
record Comparison(
        Article article,
        Ink ink,
        List<Candidate> gold,
        List<Candidate> predicted,
        List<Mode> modes,
        List<Span> quoted,
        int nested,
        int excludedGold,
        int excludedPredicted) {

    /**
     * Makes the comparison.
     *
     * @param article the article with its gold
     * @param predicted the predicted attributions that lie within no other
     * @param nested how many were left out because they do
     * @param quoted the spans of the record's quotations
     */
    static Comparison of(Article article, List<Attribution> predicted, int nested, List<Span> quoted) {
        Ink ink = Ink.of(article.text());
        List<Candidate> gold = kept(article, ink, article.gold());
        List<Candidate> found = kept(article, ink, predicted);
        List<Mode> modes = gold.stream().map(one -> mode(article, one, quoted)).toList();
        return new Comparison(
                article,
                ink,
                gold,
                found,
                modes,
                quoted,
                nested,
                article.gold().size() - gold.size(),
                predicted.size() - found.size());
    }

    /** Returns the mode of a candidate's content. */
    Mode mode(Candidate candidate) {
        return mode(article, candidate, quoted);
    }

    private static Mode mode(Article article, Candidate candidate, List<Span> quoted) {
        return Mode.of(article.text(), candidate.get(Role.CONTENT).pieces(), quoted);
    }

    private static List<Candidate> kept(Article article, Ink ink, List<Attribution> attributions) {
        List<Candidate> kept = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Candidate candidate = Candidate.of(ink, attribution);
            if (!candidate.get(Role.CONTENT).isMissing() && !candidate.touches(article.excluded())) {
                kept.add(candidate);
            }
        }
        kept.sort(Candidate.IN_TEXT_ORDER);
        return kept;
    }
}
