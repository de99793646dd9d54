package org.rapporteur.evaluation.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.score.Answer;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.identity.score.IdentityScorer;
import org.rapporteur.evaluation.identity.score.Judge;
import org.rapporteur.evaluation.identity.score.Verdict;
import org.rapporteur.record.Span;

/** Sources, in order: Anna Lind, She (Lind), An aide, The aide (the same, unclear), Tor Berg, He (Berg). */
class JudgeTest {

    private static final boolean YES = true;
    private static final boolean NO = false;

    @TempDir
    Path folder;

    @Test
    void allThatIsJoinedAsLabelledIsRight() throws IOException {
        assertEquals(List.of(YES, YES, YES, YES, YES, YES), right(Map.of(), "a", "a", "b", "b", "c", "c"));
    }

    @Test
    void aPronounWithoutItsNameIsWrong() throws IOException {
        assertEquals(List.of(YES, NO, YES, YES, YES, YES), right(Map.of(), "a", "x", "b", "b", "c", "c"));
        // The entity has the name, though not as a source.
        assertEquals(
                List.of(NO, YES, YES, YES, YES, YES),
                right(Map.of("x", List.of(List.of(new Span(10, 19)))), null, "x", "b", "b", "c", "c"));
        // A surname is not the fullest name.
        assertEquals(
                List.of(NO, NO, YES, YES, YES, YES),
                right(Map.of("x", List.of(List.of(new Span(95, 99)))), null, "x", "b", "b", "c", "c"));
    }

    @Test
    void anEntityStandsForOneIdentity() throws IOException {
        // Of the three sources joined to a two are Lind's.
        assertEquals(List.of(YES, YES, YES, YES, YES, NO), right(Map.of(), "a", "a", "b", "b", "c", "a"));
    }

    @Test
    void ofTwoEntitiesForOneIdentityThatWithMoreSourcesIsRight() throws IOException {
        Map<String, List<List<Span>>> mentions = Map.of("x", List.of(List.of(new Span(128, 136))));
        assertEquals(List.of(YES, YES, YES, YES, YES, NO), right(mentions, "a", "a", "b", "b", "c", "x"));
    }

    @Test
    void whatHasNoNameIsNotJoinedToAName() throws IOException {
        // No label says whose the surname is, but it is a name, and the aide has none.
        Map<String, List<List<Span>>> name = Map.of("b", List.of(List.of(new Span(95, 99))));
        assertEquals(List.of(YES, YES, NO, NO, YES, YES), right(name, "a", "a", "b", "b", "c", "c"));
    }

    @Test
    void figuresAreThoseCountedByHand() throws IOException {
        GoldArticle article = Invented.article(folder);
        IdentityScorer scorer = new IdentityScorer();
        // Lind: both right. The aide: the first right, the second taken for Lind. Berg: right, and "He" open.
        scorer.add(article, answers(article, Map.of(), "a", "a", "b", "a", "c", null));
        Map<String, Object> figures = scorer.figures();
        assertEquals(Map.of("accuracy", 1.0, "answered", 1.0, "wrong", 0.0), figures.get("name"));
        assertEquals(Map.of("accuracy", 0.5, "answered", 1.0, "wrong", 0.5), figures.get("nominal"));
        assertEquals(Map.of("accuracy", 1.0, "answered", 1.0, "wrong", 0.0), figures.get("nominalNew"));
        assertEquals(Map.of("accuracy", 0.0, "answered", 1.0, "wrong", 1.0), figures.get("nominalSeen"));
        assertEquals(Map.of("accuracy", 0.5, "answered", 0.5, "wrong", 0.0), figures.get("pronoun"));
        assertEquals(Map.of("accuracy", 4 / 6.0, "answered", 5 / 6.0, "wrong", 1 / 5.0), figures.get("all"));
        assertEquals(Map.of("accuracy", 4 / 5.0, "answered", 4 / 5.0, "wrong", 0.0), figures.get("clear"));
        // Precision: 2/3, 2/3, 1, 1/3, 1, 1. Recall: 1, 1, 1/2, 1/2, 1/2, 1/2.
        Map<?, ?> b3 = (Map<?, ?>) figures.get("b3");
        double p = (2 / 3.0 + 2 / 3.0 + 1 + 1 / 3.0 + 1 + 1) / 6;
        double r = (1 + 1 + 4 * 0.5) / 6;
        assertEquals(p, (Double) b3.get("p"), 1e-12);
        assertEquals(r, (Double) b3.get("r"), 1e-12);
        assertEquals(2 * p * r / (p + r), (Double) b3.get("f1"), 1e-12);
        // Without the unclear one: 1 throughout; recall 1, 1, 1, 1/2, 1/2.
        Map<?, ?> clear = (Map<?, ?>) figures.get("b3Clear");
        assertEquals(1.0, (Double) clear.get("p"), 1e-12);
        assertEquals(4 / 5.0, (Double) clear.get("r"), 1e-12);
        assertEquals(Map.of("n", 6), scorer.counts().get("all"));
        assertEquals(Map.of("n", 1), scorer.counts().get("nominalSeen"));
    }

    @Test
    void everySourceNeedsAnAnswer() throws IOException {
        GoldArticle article = Invented.article(folder);
        assertThrows(IllegalArgumentException.class, () -> Answers.of(article, List.of(Answer.NOT_FOUND), Map.of()));
    }

    private List<Boolean> right(Map<String, List<List<Span>>> mentions, String... keys) throws IOException {
        GoldArticle article = Invented.article(folder);
        return Judge.of(article, answers(article, mentions, keys)).stream()
                .map(Verdict::right)
                .toList();
    }

    private static Answers answers(GoldArticle article, Map<String, List<List<Span>>> mentions, String... keys) {
        List<Answer> answers = Arrays.stream(keys)
                .map(key -> key == null ? Answer.none("open") : Answer.of(key, "made"))
                .toList();
        return Answers.of(article, answers, mentions);
    }
}
