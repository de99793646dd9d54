package org.rapporteur.evaluation.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.Identity;
import org.rapporteur.extraction.identity.join.Candidate;
import org.rapporteur.extraction.identity.join.Chooser;
import org.rapporteur.extraction.identity.join.Question;
import org.rapporteur.record.Span;

/**
 * Knows from the labels who is meant, and keeps each question with its answer as a lesson. Asked for the sources of one article in the
 * order of the text; confined to one thread.
 *
 * <p>A candidate is right when one of its places covers the anchor of the labelled identity better than any other identity's, or is an
 * earlier source of it; where there is none, "somebody new" is. No lesson, and the nearest candidate for an answer, where the labels say
 * nothing: of a source that they call unclear, and of a pronoun within a source ("his" in "his lawyer").
 */
final class Oracle implements Chooser {

    private final GoldArticle article;
    private final Map<Span, Identity> decided = new HashMap<>();
    private final List<Lesson> lessons = new ArrayList<>();

    /**
     * A question with its answer.
     *
     * @param right which candidate is meant, by its number in the question
     */
    record Lesson(Question question, int right) {}

    Oracle(GoldArticle article) {
        this.article = article;
    }

    /** Returns the lessons so far, in the order in which the questions were asked. */
    List<Lesson> lessons() {
        return List.copyOf(lessons);
    }

    @Override
    public List<Double> weigh(Question question) {
        Optional<Identity> identity = identity(question);
        int chosen = first(
                question,
                candidate -> identity.isPresent()
                        ? isMeant(candidate, identity.get())
                        : candidate.features().containsKey("rank-1"));
        if (identity.isPresent()) {
            decided.put(question.place(), identity.get());
            lessons.add(new Lesson(question, chosen));
        }
        return IntStream.range(0, question.candidates().size())
                .mapToObj(i -> i == chosen ? 1.0 : 0.0)
                .toList();
    }

    /** Returns the first candidate mentioned before of whom it holds, else the last, who is somebody new. */
    private static int first(Question question, Predicate<Candidate> holds) {
        int last = question.candidates().size() - 1;
        return IntStream.range(0, last)
                .filter(i -> holds.test(question.candidates().get(i)))
                .findFirst()
                .orElse(last);
    }

    private boolean isMeant(Candidate candidate, Identity identity) {
        return candidate.places().stream()
                .anyMatch(place -> identity.equals(named(place)) || identity.equals(decided.get(place)));
    }

    /** Returns who the source is that holds a place or lies in it; the last one, where there are several. */
    private Optional<Identity> identity(Question question) {
        Span place = question.place();
        GoldSource found = null;
        for (GoldSource source : article.sources()) {
            Span whole = source.spans().get(0);
            if (whole.contains(place) && !whole.equals(place) && question.kind() != Question.Kind.NOUN) {
                return Optional.empty();
            }
            if (whole.contains(place) || place.contains(whole)) {
                found = source;
            }
        }
        return Optional.ofNullable(found).filter(source -> !source.unclear()).map(GoldSource::identity);
    }

    /** Returns whose anchor a place covers best, by common over joint length; null where it covers half of none. */
    private Identity named(Span place) {
        Identity best = null;
        double most = 0;
        for (Identity identity : article.identities()) {
            Span anchor = identity.anchor().get(0);
            int common = Math.min(place.end(), anchor.end()) - Math.max(place.start(), anchor.start());
            double share = common / (double) (place.length() + anchor.length() - common);
            if (2 * common >= Math.min(place.length(), anchor.length()) && share > most) {
                most = share;
                best = identity;
            }
        }
        return best;
    }
}
