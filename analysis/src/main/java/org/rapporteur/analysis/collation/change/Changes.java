package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.service.ReportRecord;

/**
 * Finds what differs between two versions of one text. Stateless, safe for use by several threads. Time is near linear in the words,
 * and bounded where all of them differ.
 */
public final class Changes {

    /** A sentence with more differences in wording alone is worded anew. */
    private static final int MANY = 2;

    private final Draft before;
    private final Draft after;
    private final List<Block> blocks;
    private final List<Change> changes = new ArrayList<>();

    private Changes(ReportRecord before, ReportRecord after) {
        this.before = Draft.of(before);
        this.after = Draft.of(after);
        this.blocks = Blocks.of(this.before, this.after);
    }

    /** Returns the changes from one version to the other, in the order of the former; what is new stands where it was put. */
    public static List<Change> between(ReportRecord before, ReportRecord after) {
        Changes changes = new Changes(before, after);
        changes.words();
        changes.moved();
        changes.changes.sort(Comparator.comparing(Change::position)
                .thenComparing(change ->
                        change.after().isEmpty() ? 0 : change.after().get(0).start())
                .thenComparing(Change::type));
        return List.copyOf(changes.changes);
    }

    /**
     * Returns the changes as findings of kind REVISION, the topic the type.
     *
     * @param story the identifier of the story
     */
    public static List<Finding> findings(String story, ReportRecord before, ReportRecord after) {
        InWords words = new InWords(story, before, after);
        return between(before, after).stream().map(words::finding).toList();
    }

    private void words() {
        int[] map = new int[before.words().size()];
        Arrays.fill(map, -1);
        List<Hunk> hunks = new ArrayList<>();
        for (Block block : blocks) {
            hunks.addAll(Hunks.of(before, after, block, map));
        }
        List<Integer> gone = alone(before, blocks, true);
        List<Integer> added = alone(after, blocks, false);
        Typing typing = new Typing(before, after);
        changes.addAll(new Splices(before, after, map).take(hunks, gone));
        changes.addAll(new Speakers(before, after, map).take(hunks, typing));
        changes.addAll(new ConditionChanges(before, after, map).take(hunks, typing));
        typed(hunks, typing);
        for (List<Integer> run : runs(before, gone)) {
            changes.add(new Change(ChangeType.SENTENCE_DROPPED, spans(before, run), List.of(), null, null));
        }
        for (List<Integer> run : runs(after, added)) {
            changes.add(new Change(ChangeType.SENTENCE_ADDED, List.of(), spans(after, run), null, null));
        }
    }

    private void typed(List<Hunk> hunks, Typing typing) {
        Map<Block, List<Change>> wordings = new TreeMap<>(Comparator.comparing(Block::from));
        for (Hunk hunk : hunks) {
            for (Change change : typing.of(hunk)) {
                if (change.type() == ChangeType.WORDING) {
                    wordings.computeIfAbsent(hunk.block(), ignored -> new ArrayList<>())
                            .add(change);
                } else {
                    changes.add(change);
                }
            }
        }
        wordings.forEach((block, some) -> {
            if (some.size() > MANY) {
                changes.add(new Change(
                        ChangeType.WORDING,
                        List.of(span(before, block.from(), block.fromEnd())),
                        List.of(span(after, block.to(), block.toEnd())),
                        null,
                        "in " + some.size() + " places"));
            } else {
                changes.addAll(some);
            }
        });
    }

    private static List<Integer> alone(Draft draft, List<Block> blocks, boolean ours) {
        boolean[] paired = new boolean[draft.sentences().size()];
        for (Block block : blocks) {
            Arrays.fill(paired, ours ? block.from() : block.to(), ours ? block.fromEnd() : block.toEnd(), true);
        }
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i]) {
                alone.add(i);
            }
        }
        return alone;
    }

    /** Sentences of one paragraph that stand side by side are one change. */
    private static List<List<Integer>> runs(Draft draft, List<Integer> sentences) {
        List<List<Integer>> runs = new ArrayList<>();
        int last = -2;
        for (int sentence : sentences) {
            boolean same = sentence == last + 1
                    && draft.sentences().get(sentence).paragraph()
                            == draft.sentences().get(last).paragraph();
            if (!same) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(sentence);
            last = sentence;
        }
        return runs;
    }

    private static List<Span> spans(Draft draft, List<Integer> sentences) {
        return sentences.stream().map(each -> span(draft, each, each + 1)).toList();
    }

    private static Span span(Draft draft, int from, int to) {
        return draft.span(
                draft.sentences().get(from).from(),
                draft.sentences().get(to - 1).to());
    }

    /** Sentences that stand elsewhere; those of a whole paragraph that moved together are one change. */
    private void moved() {
        List<Block> some = blocks.stream()
                .filter(block -> block.moved() && !isSpliced(block))
                .toList();
        int i = 0;
        while (i < some.size()) {
            int end = i + 1;
            while (end < some.size() && isTogether(some.get(end - 1), some.get(end))) {
                end++;
            }
            Block first = some.get(i);
            Block last = some.get(end - 1);
            boolean whole = end - i > 1 && isWhole(first.from(), last.fromEnd());
            changes.add(new Change(
                    whole ? ChangeType.PARAGRAPH_ORDER : ChangeType.SENTENCE_MOVED,
                    List.of(span(before, first.from(), last.fromEnd())),
                    List.of(span(after, first.to(), last.toEnd())),
                    null,
                    null));
            i = end;
        }
    }

    /** Returns whether it belongs to a splice, or stands between the quotations that were joined: those moved, and not what parted them. */
    private boolean isSpliced(Block block) {
        Span its = span(before, block.from(), block.fromEnd());
        return changes.stream()
                .filter(change -> change.type() == ChangeType.QUOTATION_SPLICED)
                .anyMatch(change -> Spans.hull(change.before()).overlaps(its));
    }

    private boolean isTogether(Block one, Block other) {
        return one.fromEnd() == other.from() && one.toEnd() == other.to() && paragraph(one) == paragraph(other);
    }

    private int paragraph(Block block) {
        return before.sentences().get(block.from()).paragraph();
    }

    private boolean isWhole(int from, int fromEnd) {
        List<Sentence> all = before.sentences();
        int paragraph = all.get(from).paragraph();
        return (from == 0 || all.get(from - 1).paragraph() != paragraph)
                && (fromEnd == all.size() || all.get(fromEnd).paragraph() != paragraph);
    }
}
