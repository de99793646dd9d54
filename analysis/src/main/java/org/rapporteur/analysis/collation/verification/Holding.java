package org.rapporteur.analysis.collation.verification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.utterance.Alignment;
import org.rapporteur.analysis.collation.utterance.Conditions;
import org.rapporteur.analysis.collation.utterance.Modals;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Evidence;

/** Holds one row of quoted words against the turn that has them, and says in words what differs. */
final class Holding {

    private static final int CUT = 4;
    private static final double FOUND = 0.8;

    private final Quoted quoted;
    private final Said turn;
    private final Alignment alignment;
    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private final List<String> differences = new ArrayList<>();
    private final List<Span> further = new ArrayList<>();

    Holding(Quoted quoted, Said turn, Alignment alignment, Tie tie) {
        this.quoted = quoted;
        this.turn = turn;
        this.alignment = alignment;
        words();
        sentence();
        condition();
        if (tie == Tie.OTHER) {
            verdicts.add(Verdict.SAID_BY_SOMEBODY_ELSE);
            differences.add("the report has " + name(quoted.said()) + " say it, the transcript " + name(turn));
        } else if (tie == Tie.UNKNOWN) {
            differences.add(
                    "the transcript has " + name(turn) + " say it; whether that is whom the report means is not known");
        }
        if (verdicts.isEmpty()) {
            verdicts.add(Verdict.VERBATIM);
        }
    }

    Set<Verdict> verdicts() {
        return verdicts;
    }

    List<String> differences() {
        return differences;
    }

    /** Returns the passage of the transcript: from the first word in common to the last, and pieces that stand elsewhere. */
    Evidence passage() {
        List<Span> spans = new ArrayList<>(further);
        Span main = passageSpan();
        spans.removeIf(main::overlaps);
        spans.add(main);
        spans.sort(null);
        return new Evidence(turn.report(), spans, Spans.text(text(), spans));
    }

    private Span passageSpan() {
        List<Alignment.Block> blocks = alignment.blocks();
        int end = blocks.get(blocks.size() - 1).fromEnd() - 1;
        return new Span(
                alignment.from().get(blocks.get(0).from()).start(),
                alignment.from().get(end).end());
    }

    private String text() {
        return turn.telling().text();
    }

    private static String name(Said said) {
        String source = said.statement().source().text();
        return source == null || source.isBlank() ? "nobody named" : source;
    }

    private void words() {
        List<Alignment.Block> blocks = alignment.blocks();
        int from = blocks.get(0).from();
        int to = 0;
        for (int i = 0; i < blocks.size(); i++) {
            gap(from, blocks.get(i).from(), to, blocks.get(i).to(), i == 0);
            from = blocks.get(i).fromEnd();
            to = blocks.get(i).toEnd();
        }
        gap(from, from, to, alignment.to().size(), true);
    }

    /** Judges what lies between two stretches in common: words the turn has, and words that the report has. */
    private void gap(int from, int fromEnd, int to, int toEnd, boolean outer) {
        List<Word> dropped = alignment.from().subList(from, fromEnd);
        List<Word> put = alignment.to().subList(to, toEnd);
        if (dropped.isEmpty() && put.isEmpty()) {
            return;
        }
        if (put.size() >= CUT && stands(put, from)) {
            return;
        }
        if (put.isEmpty() && dropped.size() >= CUT) {
            boolean marked = isMarked(to);
            verdicts.add(marked ? Verdict.TRUNCATED : Verdict.SPLICED);
            differences.add((marked ? "leaves out, by its own sign, " : "joins without a sign what stands around ")
                    + "[-" + words(text(), dropped) + "-]");
            return;
        }
        if (outer && isWholeSentence()) {
            verdicts.add(Verdict.VERBATIM);
            differences.add("the transcript's sentence stands word for word inside a longer one here, which also has {+"
                    + words(quoted.text(), put) + "+}");
            return;
        }
        verdicts.add(Verdict.ALTERED);
        differences.add((dropped.isEmpty() ? "" : "[-" + words(text(), dropped) + "-]")
                + (put.isEmpty() ? "" : "{+" + words(quoted.text(), put) + "+}"));
        boolean small = dropped.size() < CUT && put.size() < CUT;
        if (small && !Objects.equals(Modals.degree(dropped), Modals.degree(put))) {
            verdicts.add(Verdict.MODALITY_CHANGED);
        }
    }

    /** Returns whether the printed words stand elsewhere in the turn: before, where order changed, or after. */
    private boolean stands(List<Word> put, int from) {
        Alignment elsewhere = Alignment.of(alignment.from(), put);
        if (elsewhere.cover() < FOUND || elsewhere.longest() < CUT) {
            return false;
        }
        int place = elsewhere.blocks().get(0).from();
        Alignment.Block last = elsewhere.blocks().get(elsewhere.blocks().size() - 1);
        Span span = new Span(
                alignment.from().get(place).start(),
                alignment.from().get(last.fromEnd() - 1).end());
        further.add(span);
        boolean first = put.get(0).start() == alignment.to().get(0).start();
        boolean ordered = first ? place < alignment.blocks().get(0).from() : place >= from;
        verdicts.add(ordered ? Verdict.SPLICED : Verdict.OUT_OF_ORDER);
        differences.add("\"" + words(quoted.text(), put) + "\" stands elsewhere in what was said");
        return true;
    }

    private boolean isMarked(int to) {
        List<Word> words = alignment.to();
        String between =
                quoted.text().substring(words.get(to - 1).end(), words.get(to).start());
        return between.contains("..") || between.contains(". .") || between.contains("\u2026");
    }

    /** Returns whether the words in common are all of the turn's sentence, so that what the report has more may be from elsewhere. */
    private boolean isWholeSentence() {
        Span passage = passageSpan();
        Span sentence = Conditions.sentence(text(), passage);
        return first(sentence) >= passage.start() && last(sentence) <= passage.end();
    }

    private int first(Span sentence) {
        return turn.words().stream()
                .mapToInt(Word::start)
                .filter(sentence::contains)
                .min()
                .orElse(sentence.start());
    }

    private int last(Span sentence) {
        return turn.words().stream()
                .filter(word -> sentence.contains(word.start()))
                .mapToInt(Word::end)
                .max()
                .orElse(sentence.end());
    }

    private void sentence() {
        Span passage = passageSpan();
        Span sentence = Conditions.sentence(text(), passage);
        int first = first(sentence);
        int last = last(sentence);
        if (first < passage.start() || last > passage.end()) {
            verdicts.add(Verdict.TRUNCATED);
            differences.add("stands inside a longer sentence: \"" + text().substring(first, last) + "\"");
        }
    }

    private void condition() {
        for (Span span : quoted.said().statement().content().spans()) {
            if (!Conditions.in(quoted.text(), Conditions.sentence(quoted.text(), span))
                    .isEmpty()) {
                return;
            }
        }
        for (Span clause : Conditions.in(text(), Conditions.sentence(text(), passageSpan()))) {
            verdicts.add(Verdict.CONDITION_DROPPED);
            differences.add("does not print the condition \"" + clause.in(text()) + "\"");
            further.add(clause);
        }
    }

    private static String words(String text, List<Word> words) {
        return text.substring(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
