package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.collation.text.Word;

/**
 * Parts words into sentences by stops, capitals and paragraphs. Both versions are parted alike, so that an error here does no harm
 * where they agree. Stateless; linear.
 */
final class Sentences {

    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov", "st", "vs",
            "no", "jan", "feb", "aug", "sept", "oct", "nov", "dec");

    private Sentences() {}

    static List<Sentence> of(String text, List<Word> words) {
        boolean blankLines = text.contains("\n\n") || text.contains("\r\n\r\n");
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = i + 1 < words.size() ? words.get(i + 1).start() : text.length();
            boolean last = i + 1 == words.size();
            boolean broken = !last && breaks(text, words.get(i).end(), end, blankLines);
            if (last || broken || stops(text, words.get(i), words.get(i + 1))) {
                sentences.add(new Sentence(paragraph, from, i + 1));
                from = i + 1;
                paragraph += broken ? 1 : 0;
            }
        }
        return sentences;
    }

    private static boolean breaks(String text, int from, int to, boolean blankLines) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > (blankLines ? 1 : 0);
    }

    private static boolean stops(String text, Word word, Word next) {
        boolean stop = false;
        boolean full = false;
        for (int i = word.end(); i < next.start(); i++) {
            char sign = text.charAt(i);
            full |= sign == '.';
            stop |= sign == '.' || sign == '!' || sign == '?' || sign == '\u2026';
        }
        int first = text.codePointAt(next.start());
        if (!stop || !(Character.isUpperCase(first) || Character.isDigit(first))) {
            return false;
        }
        boolean initials = word.key().length() == 1
                || text.substring(word.start(), word.end()).indexOf('.') >= 0;
        return !full || !(initials || SHORT.contains(word.key()));
    }
}
