package org.rapporteur.analysis.collation.utterance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.analysis.collation.material.Tie;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.EditKind;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Variant;

/** Compares one printing with the fullest, word by word. */
final class Comparing {

    /** A gap of fewer words is a change of wording; of more, pieces are cut out. */
    private static final int CUT = 4;

    private static final String MARKS = "\"\u201C\u201D\u00AB\u00BB";

    /** What is left of the words must be alike to this share to be called a change of them and no other words. */
    private static final double SAME_WORDS = 0.5;

    private final Printing full;
    private final Printing other;
    private final Alignment alignment;
    private final Set<Relation> relations = EnumSet.noneOf(Relation.class);
    private final List<Edit> edits = new ArrayList<>();
    private final List<String> why = new ArrayList<>();
    private int first;
    private int last;

    private Comparing(Printing full, Printing other) {
        this.full = full;
        this.other = other;
        this.alignment = Alignment.of(full.words(), other.words());
        this.first = 0;
        this.last = other.words().size();
    }

    /**
     * Compares.
     *
     * @param tie how the speakers stand
     * @param repeated whether the report prints the saying a second time
     */
    static Variant of(Printing full, Printing other, Tie tie, boolean repeated) {
        Comparing comparing = new Comparing(full, other);
        boolean words = comparing.alignment.cover() >= SAME_WORDS;
        if (words) {
            comparing.words();
        } else {
            comparing.relations.add(Relation.PARAPHRASED);
            comparing.why.add("other words for it");
        }
        comparing.mode();
        comparing.speaker(tie);
        comparing.condition();
        if (repeated) {
            comparing.relations.add(Relation.REPEATED);
            comparing.why.add("printed a second time by the same report");
        }
        return comparing.variant();
    }

    /** Returns the fullest printing as a variant of itself. */
    static Variant fullest(Printing full) {
        String why = full.isPrimary()
                ? "the words of a primary source"
                : full.isQuoted() ? "the longest in quotation marks" : "the longest printing";
        return new Variant(
                full.said().report(),
                full.said().statement().id(),
                full.spans(full.words()),
                List.of(Relation.FULLEST),
                List.of(),
                why);
    }

    private void words() {
        List<Alignment.Block> blocks = alignment.blocks();
        Alignment.Block head = blocks.get(0);
        Alignment.Block tail = blocks.get(blocks.size() - 1);
        boolean whole = head.from() == 0 && tail.fromEnd() == alignment.from().size();
        boolean retold = full.isQuoted() != other.isQuoted();
        if ((whole || retold) && (head.to() > 0 || tail.toEnd() < other.words().size())) {
            // The words around it print something else, or introduce it.
            first = head.to();
            last = tail.toEnd();
            why.add("stands inside a longer sentence here");
        }
        if (!goesOnBefore(head)) {
            gap(0, head.from(), first, head.to(), true);
        }
        for (int i = 1; i < blocks.size(); i++) {
            Alignment.Block before = blocks.get(i - 1);
            Alignment.Block block = blocks.get(i);
            gap(before.fromEnd(), block.from(), before.toEnd(), block.to(), false);
        }
        if (!goesOnAfter(tail)) {
            gap(tail.fromEnd(), alignment.from().size(), tail.toEnd(), last, true);
        }
        if (edits.isEmpty()) {
            relations.add(Relation.IDENTICAL);
            why.add("the same words");
        }
    }

    /**
     * Returns whether what the statement lacks at its beginning stands before it in its report all the same: there the two readings
     * part, and not what is printed.
     */
    private boolean goesOnBefore(Alignment.Block head) {
        List<Word> missing = alignment.from().subList(0, head.from());
        if (missing.isEmpty() || first != head.to()) {
            return false;
        }
        int end = other.words().get(head.to()).start();
        int start = Math.max(0, end - reach(missing));
        List<Word> before = start == end ? List.of() : Words.of(other.text(), List.of(new Span(start, end)));
        int skip = before.size() - missing.size();
        return skip >= 0
                && haveSameKeys(before.subList(skip, before.size()), missing)
                && !isMarkedOff(before.get(skip).start(), end);
    }

    /** The same of its end. */
    private boolean goesOnAfter(Alignment.Block tail) {
        List<Word> missing =
                alignment.from().subList(tail.fromEnd(), alignment.from().size());
        if (missing.isEmpty() || last != tail.toEnd()) {
            return false;
        }
        int start = other.words().get(tail.toEnd() - 1).end();
        int end = Math.min(other.text().length(), start + reach(missing));
        List<Word> after = start == end ? List.of() : Words.of(other.text(), List.of(new Span(start, end)));
        return after.size() >= missing.size()
                && haveSameKeys(after.subList(0, missing.size()), missing)
                && !isMarkedOff(start, after.get(missing.size() - 1).end());
    }

    /** Returns whether a quotation mark stands in this part of the report: words outside are not printed as the speaker's. */
    private boolean isMarkedOff(int start, int end) {
        return other.text().substring(start, end).codePoints().anyMatch(sign -> MARKS.indexOf(sign) >= 0);
    }

    private static int reach(List<Word> words) {
        return 2 * (words.get(words.size() - 1).end() - words.get(0).start()) + 40;
    }

    private static boolean haveSameKeys(List<Word> some, List<Word> others) {
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).key().equals(others.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private void gap(int from, int fromEnd, int to, int toEnd, boolean outer) {
        List<Word> dropped = alignment.from().subList(from, fromEnd);
        List<Word> put = alignment.to().subList(to, toEnd);
        if (dropped.isEmpty() && put.isEmpty()) {
            return;
        }
        EditKind kind = put.isEmpty() ? EditKind.DROPPED : dropped.isEmpty() ? EditKind.INSERTED : EditKind.REPLACED;
        edits.add(new Edit(kind, evidence(full, dropped), evidence(other, put)));
        if (kind == EditKind.DROPPED && (outer || dropped.size() >= CUT)) {
            boolean told = outer || isMarked(to);
            relations.add(told ? Relation.TRUNCATED : Relation.SPLICED);
            why.add((told ? "leaves out " : "joins without a sign what stands around ") + quote(full, dropped));
        } else {
            relations.add(full.isQuoted() == other.isQuoted() ? Relation.ALTERED : Relation.PARAPHRASED);
            why.add(
                    switch (kind) {
                        case DROPPED -> "leaves out " + quote(full, dropped);
                        case INSERTED -> "puts in " + quote(other, put);
                        case REPLACED -> "has " + quote(other, put) + " for " + quote(full, dropped);
                    });
        }
        String before = Modals.degree(dropped);
        String after = Modals.degree(put);
        if (dropped.size() < CUT && put.size() < CUT && !Objects.equals(before, after)) {
            relations.add(Relation.MODALITY_CHANGED);
            why.add("which changes how certain or binding it is");
        }
    }

    /** Returns whether the report shows that something is left out before its word at this index: by an ellipsis, or by ending the quotation. */
    private boolean isMarked(int to) {
        List<Word> words = alignment.to();
        if (to == 0 || to >= words.size()) {
            return true;
        }
        String between =
                other.text().substring(words.get(to - 1).end(), words.get(to).start());
        return !other.isQuoted()
                || between.contains("..")
                || between.contains("\u2026")
                || between.contains(". .")
                || between.codePoints().anyMatch(sign -> MARKS.indexOf(sign) >= 0);
    }

    private void mode() {
        if (full.isQuoted() != other.isQuoted()) {
            relations.add(Relation.MODE_CHANGED);
            why.add(
                    full.isQuoted()
                            ? "told without quotation marks here"
                            : "in quotation marks here, told in the fullest printing");
        }
    }

    private void speaker(Tie tie) {
        if (tie == Tie.OTHER || tie == Tie.PARTY) {
            relations.add(Relation.OTHER_SPEAKER);
        }
        if (tie != Tie.SAME) {
            why.add("ascribed to " + name(other) + " here, to " + name(full) + " there"
                    + (tie == Tie.MEMBER ? ": one is among the other" : ""));
        }
    }

    private static String name(Printing printing) {
        String source = printing.said().statement().source().text();
        return source == null || source.isBlank() ? "nobody named" : source;
    }

    private void condition() {
        List<Word> common = new ArrayList<>();
        alignment.blocks().forEach(block -> common.addAll(alignment.from().subList(block.from(), block.fromEnd())));
        List<Word> told = common.isEmpty() ? full.words() : common;
        Span sentence = Conditions.sentence(
                full.text(),
                new Span(told.get(0).start(), told.get(told.size() - 1).end()));
        List<Span> here = new ArrayList<>();
        for (Span span : other.said().statement().content().spans()) {
            here.addAll(Conditions.in(other.text(), Conditions.sentence(other.text(), span)));
        }
        if (!here.isEmpty()) {
            return;
        }
        for (Span clause : Conditions.in(full.text(), sentence)) {
            relations.add(Relation.CONDITION_DROPPED);
            why.add("does not print the condition \"" + clause.in(full.text()) + "\"");
            boolean listed = edits.stream()
                    .anyMatch(edit ->
                            edit.from() != null && edit.from().spans().stream().anyMatch(clause::overlaps));
            if (!listed) {
                edits.add(
                        0,
                        new Edit(
                                EditKind.DROPPED,
                                new Evidence(full.said().report(), List.of(clause), clause.in(full.text())),
                                null));
            }
        }
    }

    private static Evidence evidence(Printing printing, List<Word> words) {
        if (words.isEmpty()) {
            return null;
        }
        List<Span> spans = printing.spans(words);
        return new Evidence(printing.said().report(), spans, Spans.text(printing.text(), spans));
    }

    private static String quote(Printing printing, List<Word> words) {
        return "\"" + Spans.text(printing.text(), printing.spans(words)) + "\"";
    }

    private Variant variant() {
        List<Word> words = other.words();
        return new Variant(
                other.said().report(),
                other.said().statement().id(),
                other.spans(words.subList(first, last)),
                List.copyOf(relations),
                edits,
                String.join("; ", why));
    }
}
