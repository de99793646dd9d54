package org.rapporteur.evaluation.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.Identity;
import org.rapporteur.evaluation.identity.gold.IdentityFile;
import org.rapporteur.evaluation.identity.gold.SourceClass;
import org.rapporteur.evaluation.identity.system.GivenSources;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.evaluation.polnear.Articles;
import org.rapporteur.extraction.encoder.Encoder;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.identity.Joiner;
import org.rapporteur.extraction.identity.join.Candidate;
import org.rapporteur.extraction.identity.join.Question;
import org.rapporteur.extraction.pipeline.Pipeline;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/**
 * What the ranker learns from: every question that the joiner asks over labelled articles, with the answer of the {@link Oracle}. With the
 * system property {@code rapporteur.lessons} they are written there, as {@code training/README.md} says; else the oracle is tested.
 */
class LessonsTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));
    private static final Pipeline READING = Pipeline.rules();
    private static final Language ENGLISH = new English();
    private static final String HEAD = "# article\tkind\tplace\tcandidate\tright\tfeatures";

    @TempDir
    Path folder;

    @Test
    void lessonsAreWrittenWhereAskedFor() throws IOException {
        String file = System.getProperty("rapporteur.lessons");
        Assumptions.assumeTrue(file != null, "not asked for: -Drapporteur.lessons names no file");
        String polnear = System.getProperty("rapporteur.polnear");
        assertTrue(polnear != null, "-Drapporteur.polnear=DIR is to name a part of PolNeAR");
        String labels = System.getProperty("rapporteur.labels", "evaluation/gold/identity-train.tsv");
        boolean words = Boolean.getBoolean("rapporteur.lessons.words");
        String model = System.getProperty("rapporteur.model");
        List<String> lessons;
        if (model == null) {
            lessons = lessons(ROOT.resolve(labels), ROOT.resolve(polnear), none -> {}, words);
        } else {
            try (Model with = Model.in(ROOT.resolve(model))) {
                Encoder encoder = new Encoder(with);
                Consumer<Document> names = document -> encoder.read(document, window -> {});
                lessons = lessons(ROOT.resolve(labels), ROOT.resolve(polnear), names, words);
            }
        }
        Files.write(ROOT.resolve(file), lessons);
    }

    @Test
    void aLessonSaysWhoIsMeantAndHasNoWordsUnlessAskedFor() throws IOException {
        Path labels = Invented.write(folder);
        List<String> without = lessons(labels, folder, none -> {}, false);
        assertEquals(HEAD, without.get(0));
        assertTrue(
                without.stream().allMatch(line -> line.split("\t", -1).length == 6 && !line.contains("Lind")),
                without.toString());
        List<String> with = lessons(labels, folder, none -> {}, true);
        List<String> right = with.stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns[4].equals("1"))
                .map(columns -> columns[1] + " " + columns[2] + " " + columns[7] + ": " + columns[6])
                .toList();
        // "An aide" is new without a question, "The aide" is labelled as unclear.
        assertEquals(List.of("PERSON 39-42 She: Anna Lind", "PERSON 154-156 He: Tor Berg"), right);
    }

    /** Four identities: one by its anchor; one whose anchor nothing covers, by an earlier source; one unclear; one owns. */
    @Test
    void theOracleKnowsTheLabels() {
        Identity lind = new Identity("e1", EntityKind.PERSON, List.of(new Span(0, 10)), List.of());
        Identity aide = new Identity("e2", EntityKind.PERSON, List.of(new Span(80, 90)), List.of());
        Oracle oracle = new Oracle(new GoldArticle(
                "made",
                "",
                List.of(lind, aide),
                List.of(
                        source(lind, 12, 14, false),
                        source(aide, 20, 30, false),
                        source(aide, 40, 48, true),
                        source(aide, 50, 58, false),
                        source(aide, 60, 70, false))));
        Candidate named = candidate("Lind", "rank-2", new Span(5, 10));
        Candidate near = candidate("near", "rank-1", new Span(11, 12));
        Candidate earlier = candidate("the aide", "rank-3", new Span(20, 30));
        Candidate fresh = new Candidate(null, List.of(), Map.of("new", 1.0));
        assertEquals(List.of(0.0, 1.0, 0.0), ask(oracle, Question.Kind.PERSON, 12, 14, near, named, fresh));
        assertEquals(List.of(0.0, 0.0, 1.0), ask(oracle, Question.Kind.NOUN, 20, 30, near, named, fresh));
        assertEquals(List.of(0.0, 1.0, 0.0), ask(oracle, Question.Kind.NOUN, 40, 48, named, near, fresh));
        assertEquals(List.of(0.0, 1.0, 0.0), ask(oracle, Question.Kind.NOUN, 50, 58, near, earlier, fresh));
        assertEquals(List.of(1.0, 0.0, 0.0), ask(oracle, Question.Kind.PERSON, 60, 63, near, earlier, fresh));
        assertEquals(
                List.of("[12, 14) 1", "[20, 30) 2", "[50, 58) 1"),
                oracle.lessons().stream()
                        .map(lesson -> lesson.question().place() + " " + lesson.right())
                        .toList());
    }

    private static GoldSource source(Identity identity, int start, int end, boolean unclear) {
        return new GoldSource(identity, SourceClass.NOMINAL, List.of(new Span(start, end)), unclear, false);
    }

    private static Candidate candidate(String name, String rank, Span place) {
        return new Candidate(name, List.of(place), Map.of(rank, 1.0));
    }

    private static List<Double> ask(Oracle oracle, Question.Kind kind, int start, int end, Candidate... candidates) {
        return oracle.weigh(new Question(kind, new Span(start, end), Arrays.asList(candidates)));
    }

    /** Returns the lessons of all labelled articles, a line for each candidate of each question. */
    private static List<String> lessons(Path labels, Path polnear, Consumer<Document> names, boolean words)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(words ? HEAD + "\tname\twords" : HEAD));
        Articles articles = Articles.in(polnear);
        IdentityFile file = IdentityFile.read(labels);
        for (String name : file.articles()) {
            GoldArticle article = file.article(name, articles.read(name).text());
            for (Oracle.Lesson lesson :
                    ask(article, articles.read(name).gold(), names).lessons()) {
                lines(article, lesson, words, lines);
            }
        }
        return lines;
    }

    /** Joins the labelled sources of an article as the product does; the oracle answers. */
    private static Oracle ask(GoldArticle article, List<Attribution> annotated, Consumer<Document> names)
            throws IOException {
        List<List<Span>> labelled =
                article.sources().stream().map(GoldSource::spans).toList();
        List<Attribution> given = annotated.stream()
                .filter(attribution ->
                        labelled.contains(attribution.source().stream().sorted().toList()))
                .toList();
        Oracle oracle = new Oracle(article);
        Joiner joiner = new Joiner(oracle);
        new GivenSources(ignored -> given, READING::annotate, record -> {
                    Document document = Document.of(record.report(), ENGLISH);
                    names.accept(document);
                    return record.with(joiner.read(document, record));
                })
                .answer(article);
        return oracle;
    }

    private static void lines(GoldArticle article, Oracle.Lesson lesson, boolean words, List<String> lines) {
        Question question = lesson.question();
        String place = CodePoints.of(article.text()).notation(List.of(question.place()));
        for (int i = 0; i < question.candidates().size(); i++) {
            Candidate candidate = question.candidates().get(i);
            String features = candidate.features().entrySet().stream()
                    .map(feature -> feature.getKey() + "=" + feature.getValue())
                    .sorted()
                    .collect(Collectors.joining(" "));
            String right = i == lesson.right() ? "1" : "0";
            String line = String.join(
                    "\t", article.name(), question.kind().name(), place, String.valueOf(i), right, features);
            String name = candidate.isNew() ? "" : candidate.name().replaceAll("\\s++", " ");
            String source = question.place().in(article.text()).replaceAll("\\s++", " ");
            lines.add(words ? line + "\t" + name + "\t" + source : line);
        }
    }
}
