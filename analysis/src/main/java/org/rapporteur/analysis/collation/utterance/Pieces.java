package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.report.Turn;

/** Cuts the statements of a story into pieces. */
final class Pieces {

    /** Fewer quoted words than this belong to the sentence around them; shorter sentences to the next. */
    static final int SCRAP = 6;

    /** Words that weigh less tell nothing of what is said. */
    private static final double TELLING = 1.2;

    private static final int SHORTEST_NUMBER = 3;
    private static final int MOST_NAMES = 60;

    private final Material material;
    private final Weights weights = Weights.news();
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Material material) {
        this.material = material;
    }

    /** Returns the pieces of all statements that do not lie within another, in the order of the material. */
    static List<Piece> of(Material material) {
        Pieces all = new Pieces(material);
        Map<String, List<Said>> within = new HashMap<>();
        Map<String, List<Said>> byReport = new LinkedHashMap<>();
        for (Said said : material.said()) {
            byReport.computeIfAbsent(said.report(), ignored -> new ArrayList<>())
                    .add(said);
            if (said.statement().within() != null) {
                within.computeIfAbsent(said.statement().within(), ignored -> new ArrayList<>())
                        .add(said);
            }
        }
        for (List<Said> ofReport : byReport.values()) {
            Set<String> ids = new HashSet<>();
            ofReport.forEach(each -> ids.add(each.statement().id()));
            Cover turns = turns(ofReport.get(0));
            Set<String> seen = new HashSet<>();
            Map<Integer, String> mentions = all.mentions(ofReport.get(0));
            for (Said said : ofReport) {
                String outer = said.statement().within();
                boolean first = seen.add(said.statement().id());
                if (first && (outer == null || !ids.contains(outer))) {
                    boolean primary = turns.overlaps(said.statement().content().hull());
                    List<Said> nested = within.getOrDefault(said.statement().id(), List.of());
                    all.cut(said, nested, primary, mentions);
                }
            }
        }
        return all.pieces;
    }

    private static Cover turns(Said said) {
        List<Span> turns = new ArrayList<>();
        said.telling().record().list(Turn.class).forEach(turn -> turns.addAll(turn.spans()));
        return Cover.of(turns);
    }

    /** Returns which instrument the letter at each position of the report's text names. */
    private Map<Integer, String> mentions(Said said) {
        Map<Integer, String> keys = new HashMap<>();
        for (Instrument instrument : said.telling().list(Instrument.class)) {
            String key = material.instruments().keyOf(instrument.id());
            for (Mention mention : instrument.mentions()) {
                for (Span span : mention.spans()) {
                    for (int at = span.start(); at < span.end(); at++) {
                        keys.putIfAbsent(at, key);
                    }
                }
            }
        }
        return keys;
    }

    private void cut(Said said, List<Said> nested, boolean primary, Map<Integer, String> mentions) {
        String text = said.telling().text();
        List<Word> words = said.words();
        boolean[] quoted = quoted(said, primary);
        Map<String, String> numbers = numbers(said);
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            boolean ends = at == words.size()
                    || quoted[at] != quoted[at - 1]
                    || (at - start >= SCRAP && endsBetween(text, said, words.get(at - 1), words.get(at)));
            if (ends) {
                add(said, words.subList(start, at), quoted[at - 1], primary, nested, mentions, numbers);
                start = at;
            }
        }
    }

    /** Returns which words count as quoted: runs too short to be told apart count as what is around them. */
    private static boolean[] quoted(Said said, boolean primary) {
        List<Word> words = said.words();
        Set<Word> marked = new HashSet<>(said.quoted());
        boolean[] quoted = new boolean[words.size()];
        boolean any = false;
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = primary || marked.contains(words.get(i));
            any |= !quoted[i];
        }
        for (int start = 0; any && start < quoted.length; ) {
            int end = start;
            while (end < quoted.length && quoted[end] == quoted[start]) {
                end++;
            }
            if (quoted[start] && end - start < SCRAP) {
                for (int i = start; i < end; i++) {
                    quoted[i] = false;
                }
            }
            start = end;
        }
        return quoted;
    }

    private static boolean endsBetween(String text, Said said, Word before, Word after) {
        boolean stop = false;
        for (int at = before.end(); at < after.start() && at < before.end() + 8; at++) {
            stop |= ".!?".indexOf(text.charAt(at)) >= 0;
        }
        boolean ellipsis = text.startsWith("..", before.end()) || text.startsWith(" ..", before.end());
        boolean apart = said.statement().content().spans().stream()
                .anyMatch(span ->
                        span.start() > before.start() && span.start() <= after.start() && span.start() >= before.end());
        return apart || (stop && !ellipsis && after.capital());
    }

    /** Returns the bare numbers that stand for instruments in a statement, each with its key. */
    private Map<String, String> numbers(Said said) {
        Map<String, String> numbers = new HashMap<>();
        for (String key : said.instruments().stream().sorted().toList()) {
            for (Instrument instrument : material.instruments().list(key)) {
                for (String part : instrument.name().split("[^0-9]+", -1)) {
                    if (part.length() >= SHORTEST_NUMBER) {
                        numbers.putIfAbsent(part, key);
                    }
                }
            }
        }
        return numbers;
    }

    private void add(
            Said said,
            List<Word> words,
            boolean quoted,
            boolean primary,
            List<Said> nested,
            Map<Integer, String> mentions,
            Map<String, String> numbers) {
        Map<String, Double> terms = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Word word : words) {
            String instrument = mentions.getOrDefault(word.start(), numbers.get(word.key()));
            if (instrument != null) {
                // A space parts the keys of instruments from stems, which have none.
                terms.putIfAbsent(" " + instrument, weights.most());
                continue;
            }
            String stem = Stems.of(word.key());
            double weight = weights.ofStem(stem);
            boolean fresh = weight >= TELLING && terms.putIfAbsent(stem, weight) == null;
            if (fresh && word.capital() && names.size() < MOST_NAMES) {
                names.add(stem);
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        List<Actor> actors = new ArrayList<>();
        if (said.actor() != null) {
            actors.add(said.actor());
        }
        Span span = new Span(words.get(0).start(), words.get(words.size() - 1).end());
        for (Said inner : nested) {
            boolean here = inner.statement().content().spans().stream().anyMatch(span::overlaps);
            if (here && inner.actor() != null && !actors.contains(inner.actor())) {
                actors.add(inner.actor());
            }
        }
        pieces.add(
                new Piece(said, pieces.size(), List.copyOf(words), quoted, primary, terms, List.copyOf(names), actors));
    }
}
