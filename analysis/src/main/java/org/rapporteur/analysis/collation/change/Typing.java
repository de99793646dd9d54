package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.rapporteur.record.Span;

/** Gives a difference its type by the words it is made of. What only other words can be is wording. */
final class Typing {

    /** A difference of more words on a side is a new wording, whatever else has changed in it. */
    private static final int SMALL = 4;

    private final Draft before;
    private final Draft after;
    private final Set<String> names;

    Typing(Draft before, Draft after) {
        this.before = before;
        this.after = after;
        this.names = new HashSet<>();
        gather(before);
        gather(after);
    }

    /** Gathers words that stand with a capital within a sentence: at a sentence's beginning they are names too. */
    private void gather(Draft draft) {
        for (int i = 0; i < draft.words().size(); i++) {
            if (draft.isCapital(i) && !draft.opens(i)) {
                names.add(draft.key(i));
            }
        }
    }

    /** Returns the changes that a difference is; one or more. */
    List<Change> of(Hunk hunk) {
        List<Change> changes = new ArrayList<>();
        ChangeType condition = condition(hunk);
        if (condition != null) {
            changes.add(whole(condition, hunk));
            return changes;
        }
        boolean rest = true;
        if (!hunk.isPure()) {
            rest = parts(hunk, changes);
        }
        if (changes.isEmpty()) {
            changes.add(whole(small(hunk), hunk));
        } else if (rest && Math.max(hunk.gone(), hunk.put()) > SMALL) {
            changes.add(whole(rest(hunk), hunk));
        }
        return changes;
    }

    private ChangeType condition(Hunk hunk) {
        boolean gone = hasCondition(before, hunk.from(), hunk.fromEnd());
        boolean put = hasCondition(after, hunk.to(), hunk.toEnd());
        if (gone == put) {
            return null;
        }
        if (gone) {
            return hunk.gone() >= 2 && hunk.put() * 2 <= hunk.gone() ? ChangeType.CONDITION_DROPPED : null;
        }
        return hunk.put() >= 2 && hunk.gone() * 2 <= hunk.put() ? ChangeType.CONDITION_ADDED : null;
    }

    private static boolean hasCondition(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Lexicon.isCondition(draft, i, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Adds dates, numbers and names that differ; returns whether other words differ too. */
    private boolean parts(Hunk hunk, List<Change> changes) {
        boolean date = part(ChangeType.DATE, hunk, i -> isDate(before, i), i -> isDate(after, i), changes);
        boolean number = !date && number(hunk, changes);
        boolean name = !date
                && !number
                && Math.max(hunk.gone(), hunk.put()) <= SMALL + 2
                && part(ChangeType.NAME, hunk, i -> isName(before, i), i -> isName(after, i), changes);
        return !name;
    }

    private boolean part(ChangeType type, Hunk hunk, IntPredicate isOurs, IntPredicate isTheirs, List<Change> changes) {
        List<Integer> ours = those(hunk.from(), hunk.fromEnd(), isOurs);
        List<Integer> theirs = those(hunk.to(), hunk.toEnd(), isTheirs);
        Set<String> one = new TreeSet<>();
        Set<String> other = new TreeSet<>();
        ours.forEach(i -> one.add(before.key(i)));
        theirs.forEach(i -> other.add(after.key(i)));
        if (one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one)) {
            return false;
        }
        changes.add(new Change(type, spans(before, ours), spans(after, theirs), null, null));
        return true;
    }

    private static List<Integer> those(int from, int to, IntPredicate is) {
        List<Integer> those = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (is.test(i)) {
                those.add(i);
            }
        }
        return those;
    }

    /** Words side by side are one span. */
    private static List<Span> spans(Draft draft, List<Integer> words) {
        List<Span> spans = new ArrayList<>();
        int last = -2;
        for (int word : words) {
            Span span = draft.span(word, word + 1);
            if (word == last + 1) {
                span = new Span(spans.remove(spans.size() - 1).start(), span.end());
            }
            spans.add(span);
            last = word;
        }
        return spans;
    }

    private boolean number(Hunk hunk, List<Change> changes) {
        int from = hunk.from();
        int to = hunk.to();
        int fromEnd = hunk.fromEnd();
        int toEnd = hunk.toEnd();
        while (from > 0 && to > 0 && same(from - 1, to - 1) && Numbers.isPart(before.key(from - 1))) {
            from--;
            to--;
        }
        while (fromEnd < before.words().size()
                && toEnd < after.words().size()
                && same(fromEnd, toEnd)
                && Numbers.isPart(before.key(fromEnd))) {
            fromEnd++;
            toEnd++;
        }
        List<Numbers.Quantity> ours = new ArrayList<>(Numbers.of(before, from, fromEnd));
        List<Numbers.Quantity> theirs = new ArrayList<>(Numbers.of(after, to, toEnd));
        for (Numbers.Quantity number : List.copyOf(ours)) {
            for (Numbers.Quantity other : theirs) {
                if (other.value().compareTo(number.value()) == 0) {
                    ours.remove(number);
                    theirs.remove(other);
                    break;
                }
            }
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        changes.add(new Change(
                ChangeType.NUMBER,
                ours.stream().map(each -> before.span(each.from(), each.to())).toList(),
                theirs.stream().map(each -> after.span(each.from(), each.to())).toList(),
                null,
                null));
        return true;
    }

    private boolean same(int from, int to) {
        return before.key(from).equals(after.key(to));
    }

    /** Returns whether a word names a day, a month or a year, or counts the day beside a month. */
    private static boolean isDate(Draft draft, int word) {
        String key = draft.key(word);
        if (Lexicon.isDay(key) || (Lexicon.isMonth(key) && draft.isCapital(word))) {
            return true;
        }
        if (key.length() == 4 && (key.startsWith("19") || key.startsWith("20")) && isDigits(key)) {
            return draft.form(word).length() == 4;
        }
        boolean day = key.length() <= 4 && isDigits(key.substring(0, 1));
        return day && (isMonthAt(draft, word - 1) || isMonthAt(draft, word + 1));
    }

    private static boolean isMonthAt(Draft draft, int word) {
        return word >= 0 && word < draft.words().size() && Lexicon.isMonth(draft.key(word)) && draft.isCapital(word);
    }

    private static boolean isDigits(String key) {
        return key.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** Returns whether a word is a name, or a part of one: its capital is not the beginning sentence's. */
    boolean isName(Draft draft, int word) {
        return draft.isCapital(word)
                && !draft.key(word).equals("i")
                && !Lexicon.isFunction(draft.key(word))
                && (!draft.opens(word) || names.contains(draft.key(word)));
    }

    private ChangeType small(Hunk hunk) {
        boolean small = Math.max(hunk.gone(), hunk.put()) <= SMALL;
        if (small) {
            if (count(hunk, Lexicon::isNegation) != 0) {
                return ChangeType.NEGATION;
            }
            Set<String> ours = modals(before, hunk.from(), hunk.fromEnd());
            Set<String> theirs = modals(after, hunk.to(), hunk.toEnd());
            if (!ours.equals(theirs)) {
                return ChangeType.MODALITY;
            }
        }
        return rest(hunk);
    }

    private interface Kind {
        boolean holds(String key);
    }

    private int count(Hunk hunk, Kind kind) {
        int count = 0;
        for (int i = hunk.from(); i < hunk.fromEnd(); i++) {
            count += kind.holds(before.key(i)) ? 1 : 0;
        }
        for (int i = hunk.to(); i < hunk.toEnd(); i++) {
            count -= kind.holds(after.key(i)) ? 1 : 0;
        }
        return count;
    }

    private static Set<String> modals(Draft draft, int from, int to) {
        Set<String> modals = new TreeSet<>();
        for (int i = from; i < to; i++) {
            // The month is no modal.
            if (Lexicon.isModal(draft.key(i)) && (!draft.key(i).equals("may") || !draft.isCapital(i))) {
                modals.add(draft.key(i));
            }
        }
        return modals;
    }

    private ChangeType rest(Hunk hunk) {
        boolean ours = before.isQuoted(hunk.from(), hunk.fromEnd());
        boolean theirs = after.isQuoted(hunk.to(), hunk.toEnd());
        if (hunk.put() == 0) {
            return ours ? ChangeType.QUOTATION_CUT : ChangeType.WORDING;
        }
        boolean altered = theirs && (ours || hunk.gone() == 0);
        return altered ? ChangeType.QUOTATION_ALTERED : ChangeType.WORDING;
    }

    /** Returns a difference as one change, with the sentence on the side that has no words. */
    Change whole(ChangeType type, Hunk hunk) {
        if (hunk.put() == 0) {
            Span place = after.sentenceSpan(
                    Math.min(Math.max(hunk.to() - 1, first(hunk)), after.words().size() - 1));
            return new Change(type, List.of(before.span(hunk.from(), hunk.fromEnd())), List.of(), place, null);
        }
        if (hunk.gone() == 0) {
            int word = Math.max(
                    hunk.from() - 1, before.sentences().get(hunk.block().from()).from());
            return new Change(
                    type, List.of(), List.of(after.span(hunk.to(), hunk.toEnd())), before.sentenceSpan(word), null);
        }
        return new Change(
                type,
                List.of(before.span(hunk.from(), hunk.fromEnd())),
                List.of(after.span(hunk.to(), hunk.toEnd())),
                null,
                null);
    }

    private int first(Hunk hunk) {
        return after.sentences().get(hunk.block().to()).from();
    }
}
