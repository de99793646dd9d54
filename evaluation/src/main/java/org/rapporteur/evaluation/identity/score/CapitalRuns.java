package org.rapporteur.evaluation.identity.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * The names of a text, by capitals alone, so that anybody can repeat it: the longest runs of words that begin with a capital, one blank
 * between them, or a full stop and a blank after an initial or a title. Where a text, line, sentence or quotation begins, the
 * first word of a run counts only where the text has it nowhere without a capital, and elsewhere with one or before another word of a
 * name. Days, months, "I" and courtesy titles count for nothing. Made for one text; immutable.
 */
public final class CapitalRuns {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:['\u2019.&-][\\p{L}\\p{N}\\p{M}]++)*+");

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]$");

    private static final Set<String> NO_NAMES = Set.of(
            ("I I'm I\u2019m I've I\u2019ve I'll I\u2019ll I'd I\u2019d Monday Tuesday Wednesday Thursday Friday Saturday Sunday January"
                            + " February March April May June July August September October November December Mr Mrs Ms Dr")
                    .split(" "));

    /** The ends of what stands before a word that has a capital since something begins there. */
    private static final String ENDS = ".!?:\u2026\n\r";

    private static final String OPENERS = "\"'`\u201c\u2018\u00ab([{\u2013\u2014-*\u2022";

    /** A single letter or a title with a full stop: what stands behind it does not begin a sentence. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Lt|Col|Rev)\\. ");

    /** More letters than any abbreviation has. */
    private static final int LONGEST = 8;

    private final String text;
    private final Set<String> capital = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private CapitalRuns(String text) {
        this.text = text;
    }

    /**
     * A run.
     *
     * @param span where it stands, without a possessive ending
     * @param words how many words it has
     * @param last its last word in small letters: what two names of one person share
     */
    public record Run(Span span, int words, String last) {}

    /** Returns the runs in order. */
    public static List<Run> in(String text) {
        return new CapitalRuns(text).list();
    }

    private List<Run> list() {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            Span span = new Span(matcher.start(), matcher.start() + Math.max(1, word.length()));
            words.add(span);
            if (!isCapital(span)) {
                small.add(span.in(text));
            } else if (!isInitial(span)) {
                capital.add(span.in(text));
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean before = i + 1 < words.size() && joins(words.get(i), words.get(i + 1));
            if (isName(words.get(i), before)) {
                int last = i;
                while (last + 1 < words.size() && joins(words.get(last), words.get(last + 1))) {
                    last++;
                }
                Span span = new Span(words.get(i).start(), words.get(last).end());
                runs.add(new Run(span, last - i + 1, words.get(last).in(text).toLowerCase(Locale.ROOT)));
                i = last;
            }
        }
        return runs;
    }

    private boolean joins(Span one, Span next) {
        String between = text.substring(one.end(), next.start());
        boolean close = between.equals(" ") || (between.equals(". ") && isAbbreviation(one.start(), next.start()));
        return close && isCapital(next) && !NO_NAMES.contains(next.in(text));
    }

    private boolean isName(Span word, boolean beforeAnother) {
        String written = word.in(text);
        if (!isCapital(word) || NO_NAMES.contains(written)) {
            return false;
        }
        boolean marked = beforeAnother || capital.contains(written);
        return !isInitial(word) || (marked && !small.contains(written.toLowerCase(Locale.ROOT)));
    }

    private boolean isCapital(Span word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }

    private boolean isInitial(Span word) {
        int before = word.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || OPENERS.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || (ENDS.indexOf(text.charAt(before)) >= 0 && !followsAbbreviation(word.start()));
    }

    private boolean followsAbbreviation(int position) {
        int start = Math.max(0, position - 2);
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && position - start <= LONGEST) {
            start--;
        }
        return isAbbreviation(start, position);
    }

    private boolean isAbbreviation(int start, int end) {
        return ABBREVIATION.matcher(text).region(start, end).matches();
    }
}
