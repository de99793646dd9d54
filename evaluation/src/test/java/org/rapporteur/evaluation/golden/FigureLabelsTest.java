package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.extraction.figure.Figures;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.region.RegionFinder;
import org.rapporteur.extraction.text.time.TimeFinder;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.service.ReportRecord;

/** Figures against those labelled by reading in stretches of 40 train articles: {@code evaluation/gold/figures.md}. */
class FigureLabelsTest {

    private static final Language ENGLISH = new English();
    private static final List<Step> STEPS = List.of(new RegionFinder(), new TimeFinder(), new Figures());
    private static final String NOTHING = "-";

    @Test
    void figuresOfTrainAreFound() throws IOException {
        Optional<Path> train = Corpora.find("data/polnear/train");
        Assumptions.assumeTrue(train.isPresent(), "not run: data/polnear/train is not here");
        Path labels = Path.of(System.getProperty("rapporteur.root"), "evaluation", "gold", "figures-train.tsv");
        Map<String, List<String[]>> articles = new HashMap<>();
        for (String line : Files.readAllLines(labels)) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                articles.computeIfAbsent(columns[0], name -> new ArrayList<>()).add(columns);
            }
        }
        Ratio found = Ratio.NONE;
        Ratio counted = Ratio.NONE;
        for (Map.Entry<String, List<String[]>> article : articles.entrySet()) {
            String text = Files.readString(train.get().resolve("text").resolve(article.getKey() + ".txt"));
            Map<Span, Figure> read = read(article.getKey(), text, article.getValue());
            for (String[] label : article.getValue()) {
                if (label[1].equals("figure")) {
                    Figure figure = read.get(span(label[2]));
                    boolean right = figure != null && isSame(label, figure);
                    found = found.plus(new Ratio(right ? 1 : 0, right ? 1 : 0, 1));
                    boolean noun = right && Objects.equals(words(text, label[5]), figure.counts());
                    counted = right ? counted.plus(new Ratio(noun ? 1 : 0, 1, 1)) : counted;
                }
            }
            found = found.plus(new Ratio(0, read.size() - hits(article.getValue(), read), 0));
        }
        String scores = "figures " + found + ", what they count " + counted;
        assertTrue(found.gold() > 100, scores);
        assertTrue(found.precision() >= 0.95 && found.recall() >= 0.96, scores);
        assertTrue(counted.precision() >= 0.95, scores);
    }

    private static int hits(List<String[]> labels, Map<Span, Figure> read) {
        return (int) labels.stream()
                .filter(label -> label[1].equals("figure") && read.containsKey(span(label[2])))
                .filter(label -> isSame(label, read.get(span(label[2]))))
                .count();
    }

    /** Right is a figure with the span, the value and the unit of the label. */
    private static boolean isSame(String[] label, Figure figure) {
        boolean value = label[3].equals(NOTHING)
                ? figure.value() == null
                : figure.value() != null && figure.value().compareTo(new BigDecimal(label[3])) == 0;
        return value && Objects.equals(label[4].equals(NOTHING) ? null : label[4], figure.unit());
    }

    /** Returns the figures in the stretch that was labelled, by their spans in code points. */
    private static Map<Span, Figure> read(String name, String text, List<String[]> labels) throws IOException {
        Span stretch = labels.stream()
                .filter(label -> label[1].equals("stretch"))
                .map(label -> span(label[2]))
                .findFirst()
                .orElseThrow(() -> new IOException("figures-train.tsv has no stretch of " + name));
        ReportRecord record = CorpusReport.of(name, text);
        Document document = Document.of(record.report(), ENGLISH);
        for (Step step : STEPS) {
            record = record.with(step.read(document, record));
        }
        CodePoints points = CodePoints.of(text);
        Map<Span, Figure> read = new HashMap<>();
        for (Figure figure : record.list(Figure.class)) {
            Span units = figure.spans().get(0);
            Span span = new Span(points.fromUtf16(units.start()), points.fromUtf16(units.end()));
            if (stretch.contains(span)) {
                read.put(span, figure);
            }
        }
        return read;
    }

    private static String words(String text, String notation) {
        if (notation.equals(NOTHING)) {
            return null;
        }
        CodePoints points = CodePoints.of(text);
        Span span = span(notation);
        return text.substring(points.toUtf16(span.start()), points.toUtf16(span.end()));
    }

    private static Span span(String notation) {
        int dash = notation.indexOf('-');
        return new Span(Integer.parseInt(notation.substring(0, dash)), Integer.parseInt(notation.substring(dash + 1)));
    }
}
