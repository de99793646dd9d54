package org.rapporteur.extraction.text.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.RegionKind;

/** Finds the headline at the top of a text. Stateless. */
final class TitleRules {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 24;

    /** What follows must hold a paragraph like this, or the text is a list of short lines. */
    private static final int SHORTEST_BODY = 80;

    /** How far down the headline and the body may begin. */
    private static final int DEPTH = 6;

    /** Words that a headline in capitals keeps small, apart from all words of up to three letters. */
    private static final Set<String> SMALL =
            Set.of("from", "with", "over", "into", "amid", "than", "that", "after", "upon");

    private TitleRules() {}

    /**
     * Returns the headline: the line that repeats the file's title, else the first paragraph that is not another sign, where it
     * looks like one.
     *
     * @param given the title that the file gives, or null
     * @param signs what else was found
     */
    static Optional<Sign> find(Page page, String given, List<Sign> signs) {
        List<Span> paragraphs = page.paragraphs();
        for (int i = 0; i < Math.min(DEPTH, paragraphs.size()); i++) {
            Span paragraph = paragraphs.get(i);
            if (given != null) {
                if (paragraph.in(page.text()).equals(given.strip())) {
                    return Optional.of(title(page, paragraph, "it repeats the title that the file gives"));
                }
            } else if (signs.stream().noneMatch(sign -> sign.span().overlaps(paragraph))) {
                String why = why(page, i, signs);
                return why == null ? Optional.empty() : Optional.of(title(page, paragraph, why));
            }
        }
        return Optional.empty();
    }

    private static String why(Page page, int index, List<Sign> signs) {
        String words = page.paragraphs().get(index).in(page.text());
        if (words.length() > LONGEST
                || words.split("\\s+", -1).length > MOST_WORDS
                || !hasBody(page, index)
                || words.chars().noneMatch(Character::isLetter)
                || runsOn(page, index)) {
            return null;
        }
        char last = words.charAt(words.length() - 1);
        if (isFollowedBySign(page, index, signs) && ",:;".indexOf(last) < 0) {
            return "a short paragraph above a byline, dateline or date";
        }
        if (isOpen(words)) {
            return "a short first paragraph without a final period";
        }
        if (isTitleCase(words) && ",:;".indexOf(last) < 0) {
            return "a short first paragraph whose words begin with capitals";
        }
        return null;
    }

    /** Returns whether no sentence ends here: not at the end, not before a closing mark, not in the middle. */
    private static boolean isOpen(String words) {
        int last = words.length() - 1;
        boolean closed = "'\u2019\"\u201d\u00bb)".indexOf(words.charAt(last)) >= 0;
        char end = words.charAt(closed && last > 0 ? last - 1 : last);
        return Character.isLetterOrDigit(end) && !words.contains(". ");
    }

    /** Returns whether the next paragraph begins with a small letter: then a line broke inside a sentence. */
    private static boolean runsOn(Page page, int index) {
        return Character.isLowerCase(
                page.text().codePointAt(page.paragraphs().get(index + 1).start()));
    }

    private static boolean hasBody(Page page, int index) {
        List<Span> paragraphs = page.paragraphs();
        int end = Math.min(paragraphs.size(), index + 1 + DEPTH);
        return paragraphs.subList(index + 1, end).stream().anyMatch(paragraph -> paragraph.length() >= SHORTEST_BODY);
    }

    private static boolean isFollowedBySign(Page page, int index, List<Sign> signs) {
        Span next = index + 1 < page.paragraphs().size() ? page.paragraphs().get(index + 1) : null;
        return next != null
                && signs.stream()
                        .anyMatch(sign -> sign.span().start() == next.start()
                                && (sign.kind() == RegionKind.BYLINE || sign.kind() == RegionKind.DATELINE));
    }

    private static boolean isTitleCase(String words) {
        int counted = 0;
        int capitals = 0;
        for (String word : words.split("[^\\p{L}\\p{N}'\\u2019.-]+", -1)) {
            if (word.length() > 3 && !SMALL.contains(word)) {
                counted++;
                capitals += Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.charAt(0)) ? 1 : 0;
            }
        }
        return counted >= 3 && capitals * 10 >= counted * 9;
    }

    private static Sign title(Page page, Span span, String why) {
        return Sign.of(RegionKind.TITLE, span, span.in(page.text()).replaceAll("[\\s\\u00a0]+", " "), why);
    }
}
