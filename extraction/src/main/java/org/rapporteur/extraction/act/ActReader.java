package org.rapporteur.extraction.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extraction.encoder.Pointer;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.encoder.WordScores.Part;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Modality;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.record.speech.Tense;

/** Reads the acts of one statement after the other. Confined to one report. */
final class ActReader {

    /** Acts that say something of the world, and so are aimed at nobody; another act of the statement is what its target belongs to. */
    private static final Set<String> AIMED_AT_NOBODY = Set.of("assert", "predict");

    /** Acts that a condition and what follows belong to before others: they are about what has not happened. */
    private static final Set<String> CONDITIONAL =
            Set.of("warn", "threaten", "promise", "commit", "agree", "request", "predict", "reject");

    private static final Set<String> WARNS = Set.of("warn", "threaten");

    /** PLOVER's categories of acts that have one; a warning is THREATEN there only where it is coercive, which this does not decide. */
    private static final Map<String, String> PLOVER = Map.of(
            "agree", "AGREE",
            "promise", "AGREE",
            "support", "SUPPORT",
            "praise", "SUPPORT",
            "concede", "CONCEDE",
            "request", "REQUEST",
            "accuse", "ACCUSE",
            "reject", "REJECT",
            "threaten", "THREATEN");

    /** So many words before and behind a statement its target is looked for, as in training ({@code training/act_net.py}). */
    private static final int BESIDE = 12;

    /** A cue that says so much of an act is part of what shows it. */
    private static final double SHOWS = 0.2;

    private final Document document;
    private final WordScores scores;
    private final Scorer scorer;
    private final Subjects subjects;
    private final Conditionals conditionals;
    private final Maker maker;

    ActReader(Document document, WordScores scores, Maker maker) {
        this.document = document;
        this.scores = scores;
        this.scorer = new Scorer(scores);
        this.subjects = new Subjects(document);
        this.conditionals = new Conditionals(document, scores);
        this.maker = maker;
    }

    /** What one act is, before it is written down. */
    private record Found(String category, int index, double odds) {}

    List<Act> read(Statement statement) {
        Said said = Said.of(scores, statement);
        if (said.content().isEmpty()) {
            return List.of();
        }
        List<Found> found = found(said);
        boolean warns = found.stream().anyMatch(one -> WARNS.contains(one.category()));
        Conditionals.Pair pair = conditionals.find(said.content(), warns);
        Clause condition = pair == null ? null : clause(pair.condition());
        Clause consequence = pair == null || pair.consequence().isEmpty() ? null : clause(pair.consequence());
        Party target = target(statement, said);
        Found conditional = first(found, CONDITIONAL, true);
        Found aimed = first(found, AIMED_AT_NOBODY, false);
        String negation = scorer.likeliest(Part.NEGATION, 2, said.all());
        List<Act> acts = new ArrayList<>();
        for (Found one : found) {
            acts.add(new Act(
                    statement.id().replaceFirst("/s", "/a") + "." + one.category(),
                    statement.id(),
                    one.category(),
                    PLOVER.get(one.category()),
                    shown(statement, said, one, found.size()),
                    one.equals(aimed) && !AIMED_AT_NOBODY.contains(one.category()) ? target : null,
                    negation.equals("no")
                            ? Polarity.POSITIVE
                            : negation.equals("denial") ? Polarity.DENIED : Polarity.NEGATIVE,
                    Modality.valueOf(upper(scorer.likeliest(Part.MODALITY, 1, said.all()))),
                    Tense.valueOf(upper(scorer.likeliest(Part.TENSE, 0, said.all()))),
                    one.equals(conditional) ? condition : null,
                    one.equals(conditional) ? consequence : null,
                    Math.round(scores.confidence(one.odds()) * 100) / 100.0,
                    maker,
                    Extra.NONE));
        }
        return acts;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Returns the acts likelier than not, the likeliest first; the likeliest of all where none is. */
    private List<Found> found(Said said) {
        double[] odds = scorer.acts(said.all());
        List<Found> all = new ArrayList<>();
        for (int act = 0; act < odds.length; act++) {
            all.add(new Found(scores.names(Part.ACTS).get(act), act, odds[act]));
        }
        all.sort(Comparator.comparingDouble(Found::odds).reversed());
        List<Found> likely = all.stream().filter(one -> one.odds() > 0).toList();
        return likely.isEmpty() ? all.subList(0, 1) : likely;
    }

    /** Returns the first act among those named, or among the others; the first of all where there is none. */
    private static Found first(List<Found> found, Set<String> names, boolean among) {
        return found.stream()
                .filter(one -> names.contains(one.category()) == among)
                .findFirst()
                .orElse(found.get(0));
    }

    /** Returns the words that show an act: of several, the sentence of the content that does it most; and the cue where it tells. */
    private List<Span> shown(Statement statement, Said said, Found act, int acts) {
        List<Span> shown = new ArrayList<>();
        List<Integer> all = said.all();
        boolean cue = !said.cue().isEmpty() && scorer.share(said.cue(), all, act.index()) > SHOWS;
        if (cue) {
            shown.addAll(statement.cue().spans());
        }
        if (acts == 1) {
            shown.addAll(statement.content().spans());
        } else {
            shown.addAll(clearest(statement, act));
        }
        return shown.stream().distinct().sorted().toList();
    }

    private List<Span> clearest(Statement statement, Found act) {
        List<Span> best = statement.content().spans();
        double most = Double.NEGATIVE_INFINITY;
        for (Span piece : subjects.clauses(statement.content().spans())) {
            List<Integer> words = Said.words(scores, List.of(piece));
            double odds = words.isEmpty() ? Double.NEGATIVE_INFINITY : scorer.acts(words)[act.index()];
            if (odds > most) {
                most = odds;
                best = List.of(piece);
            }
        }
        return best;
    }

    private Clause clause(List<Integer> words) {
        Passage passage = Passage.of(document.text(), spans(words));
        return Clause.of(passage, subjects.of(passage.hull()));
    }

    private Party target(Statement statement, Said said) {
        List<Integer> all = new ArrayList<>(said.all());
        all.addAll(Said.words(scores, statement.source().spans()));
        int[] place = Pointer.best(
                Math.max(0, Collections.min(all) - BESIDE),
                Math.min(scores.size(), Collections.max(all) + 1 + BESIDE),
                word -> scores.score(word, Part.TARGET, 0),
                word -> scores.score(word, Part.TARGET, 1));
        if (place == null) {
            return null;
        }
        List<Span> spans = List.of(scores.words(place[0], place[1]));
        boolean itself = spans.stream()
                .anyMatch(span -> statement.source().spans().stream().anyMatch(span::overlaps));
        return itself ? null : Party.of(Passage.of(document.text(), spans));
    }

    /** Returns where words stand: several spans where words between them are left out. */
    private List<Span> spans(List<Integer> words) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i) != words.get(i - 1) + 1) {
                spans.add(scores.words(words.get(first), words.get(i - 1) + 1));
                first = i;
            }
        }
        return spans;
    }
}
