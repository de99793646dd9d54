package org.rapporteur.evaluation.polnear;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.record.Span;

/**
 * Tells kinds of sources apart by their words, as {@code docs/scores.md} says: a pronoun where every word is one; a name where the
 * head of any of its parts is written with a capital that its place does not ask for; else a description. Parts end at commas,
 * brackets, dashes and semicolons; a part's head is the last word before the first preposition or relative pronoun. No grammar is
 * asked, so that anybody can repeat it. For one article; immutable.
 */
final class SourceKinds {

    private static final Set<String> PRONOUNS = Set.of(
            ("i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself"
                            + " we us our ours ourselves they them their theirs themselves who whom whose which that this these"
                            + " those")
                    .split(" "));

    private static final Set<String> AFTER_THE_HEAD = Set.of(
            ("of for from in at on with to by about against among around as behind between including like near over"
                            + " within without who whom whose which that")
                    .split(" "));

    private static final Pattern PART = Pattern.compile("[^,;:()\\[\\]\u2013\u2014]++");

    /** The ends of what the words before a capital must be for the capital to be asked for by its place. */
    private static final String ENDS = ".!?:\u2026\n\r";

    private static final String OPENERS = "\"'`\u201c\u2018\u00ab([{\u2013\u2014-*\u2022";

    private final String text;

    /** Words that stand with a capital where their place does not ask for one. */
    private final Set<String> capital = new HashSet<>();

    /** Words that stand in small letters somewhere. */
    private final Set<String> small = new HashSet<>();

    SourceKinds(String text) {
        this.text = text;
        for (Words.At word : Words.in(text, new Span(0, text.length()))) {
            if (!isCapital(word.text())) {
                small.add(word.text());
            } else if (!isInitial(word.start())) {
                capital.add(word.text());
            }
        }
    }

    SourceKind of(Extent source) {
        if (source.isMissing()) {
            return SourceKind.NONE;
        }
        List<Words.At> words = Words.in(text, source);
        if (!words.isEmpty() && words.stream().allMatch(word -> isPronoun(word.text()))) {
            return SourceKind.PRONOUN;
        }
        return source.pieces().stream().anyMatch(this::holdsName) ? SourceKind.NAME : SourceKind.NOMINAL;
    }

    private boolean holdsName(Span piece) {
        Matcher part = PART.matcher(text).region(piece.start(), piece.end());
        while (part.find()) {
            Words.At head = null;
            for (Words.At word : Words.in(text, new Span(part.start(), part.end()))) {
                if (AFTER_THE_HEAD.contains(word.text().toLowerCase(Locale.ROOT))) {
                    break;
                }
                head = word;
            }
            if (head != null && isName(head)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Words.At word) {
        if (!isCapital(word.text()) || isPronoun(word.text())) {
            return false;
        }
        boolean elsewhere =
                capital.contains(word.text()) && !small.contains(word.text().toLowerCase(Locale.ROOT));
        return !isInitial(word.start()) || elsewhere;
    }

    /** Returns whether a word at this position has a capital because something begins there. */
    private boolean isInitial(int position) {
        int before = position - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || OPENERS.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ENDS.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isPronoun(String word) {
        return PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
    }
}
