package org.rapporteur.evaluation.identity.system;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.IdentityFile;
import org.rapporteur.evaluation.identity.score.Answer;
import org.rapporteur.evaluation.identity.score.Answers;
import org.rapporteur.evaluation.identity.score.Overlap;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Coreference chains that another program found and a file keeps: four columns separated by tabs (article, chain, span, head), in code
 * points; lines that begin with {@code #} are passed over. A source is in the chain of the mention that agrees with it best, if that is
 * by half; else in that of the mention that begins first in it, of several the longest; else it is by itself. Immutable.
 */
public final class Chains implements IdentitySystem {

    private static final int COLUMNS = 4;

    private final Path file;
    private final Map<String, List<Line>> lines;

    private Chains(Path file, Map<String, List<Line>> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** A mention as the file has it, in code points. */
    private record Line(int number, String chain, Span span) {}

    /** A mention in the text. */
    private record Place(String chain, Span span, Extent extent) {}

    /**
     * Reads a file of chains.
     *
     * @throws IOException when it cannot be read or a line is not as expected, naming file and line
     */
    public static Chains read(Path file) throws IOException {
        Map<String, List<Line>> lines = new HashMap<>();
        List<String> all;
        try {
            all = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        }
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).startsWith("#")) {
                String[] columns = all.get(i).split("\t", -1);
                try {
                    if (columns.length != COLUMNS) {
                        throw new IllegalArgumentException(
                                COLUMNS + " columns separated by tabs are expected, got " + columns.length);
                    }
                    lines.computeIfAbsent(columns[0], name -> new ArrayList<>())
                            .add(new Line(
                                    i + 1,
                                    columns[1],
                                    IdentityFile.spans(columns[2]).get(0)));
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return new Chains(file, lines);
    }

    @Override
    public Answers answer(GoldArticle article) throws IOException {
        Ink ink = Ink.of(article.text());
        List<Place> places = places(article, ink);
        Map<String, List<List<Span>>> mentions = new LinkedHashMap<>();
        places.forEach(place -> mentions.computeIfAbsent(place.chain(), chain -> new ArrayList<>())
                .add(List.of(place.span())));
        List<Answer> answers = new ArrayList<>();
        for (GoldSource source : article.sources()) {
            answers.add(place(ink, places, source)
                    .map(place -> Answer.of(place.chain(), "chain"))
                    .orElseGet(() -> Answer.of("alone " + source.spans(), "in no chain")));
        }
        return Answers.of(article, answers, mentions);
    }

    private List<Place> places(GoldArticle article, Ink ink) throws IOException {
        CodePoints points = CodePoints.of(article.text());
        List<Place> places = new ArrayList<>();
        for (Line line : lines.getOrDefault(article.name(), List.of())) {
            try {
                Span span = new Span(
                        points.toUtf16(line.span().start()),
                        points.toUtf16(line.span().end()));
                places.add(new Place(line.chain(), span, ink.extent(List.of(span))));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", line " + line.number() + ": " + e.getMessage(), e);
            }
        }
        return places;
    }

    private static Optional<Place> place(Ink ink, List<Place> places, GoldSource source) {
        Extent extent = ink.extent(source.spans());
        Optional<Place> best = places.stream()
                .filter(place -> 2 * Overlap.union(ink, extent, place.extent()) >= 1)
                .max(Comparator.comparingDouble(place -> Overlap.union(ink, extent, place.extent())));
        Span hull = Spans.hull(source.spans());
        return best.or(() -> places.stream()
                .filter(place -> hull.contains(place.span()))
                .min(Comparator.comparingInt((Place place) -> place.span().start())
                        .thenComparing(place -> -place.span().length())));
    }
}
