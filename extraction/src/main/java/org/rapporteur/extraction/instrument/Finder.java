package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/** Finds all words of a text that name or describe an instrument: numbers, names, phrases, short forms, articles. For use on one text. */
final class Finder {

    /** "the Employee Free Choice Act (EFCA)". */
    private static final Pattern SHORT = Pattern.compile("[\\s\\u00a0]?\\(\"?(?<short>\\p{Lu}[\\p{Lu}.-]{1,9})\"?\\)");

    private static final Pattern ARTICLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:Article|Chapter)[\\s\\u00a0](?:\\d{1,3}(?:\\(\\d{1,2}\\))?|[IVX]{1,6})(?![\\p{L}\\p{N}])");

    private static final Pattern OF = Pattern.compile(" of ");

    private final Words words;
    private final Nouns nouns;
    private final NameTable names;
    private final int sentences;

    Finder(Words words, Nouns nouns, NameTable names, int sentences) {
        this.words = words;
        this.nouns = nouns;
        this.names = names;
        this.sentences = sentences;
    }

    /** Returns them in the order of the text; the cores of no two overlap. */
    List<Found> list() {
        if (words.size() == 0) {
            return List.of();
        }
        List<Found> numbered = new Numbered(nouns, names).list(words);
        List<Found> list = new ArrayList<>(numbered);
        Cover taken = Cover.of(numbered.stream().map(Found::core).toList());
        for (Found found : new Phrases(words, nouns, names, sentences).list()) {
            if (!taken.overlaps(found.core())) {
                list.add(found);
            }
        }
        list.addAll(shortForms(list));
        list.sort(Comparator.comparing(Found::core));
        return withArticles(list);
    }

    /** Returns where short forms stand that the text itself explains, and numbers of resolutions that stand alone. */
    private List<Found> shortForms(List<Found> list) {
        Map<String, Found> shorts = new HashMap<>();
        for (Found found : list) {
            Matcher matcher = SHORT.matcher(words.text())
                    .region(found.core().end(), words.text().length());
            if (found.isName() && found.strength() != Noun.Strength.NONE) {
                if (matcher.lookingAt()) {
                    shorts.putIfAbsent(matcher.group("short"), found);
                }
                if (found.number() != null && found.kind().equals("resolution") && isTelling(found.number())) {
                    shorts.putIfAbsent(found.number(), found);
                }
            }
        }
        List<Found> more = new ArrayList<>();
        if (shorts.isEmpty()) {
            return more;
        }
        Cover taken = Cover.of(list.stream().map(Found::core).toList());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Found meant = shorts.get(word.text());
            if (meant != null && !taken.overlaps(word.span()) && (meant.number() == null || isAlone(i))) {
                more.add(meant.at(words.span(i, i + 1), word.sentence()));
            }
        }
        return more;
    }

    /** Returns whether a number may stand for a resolution: long enough, and no year. */
    private static boolean isTelling(String number) {
        return number.length() > 2 && !(number.length() == 4 && (number.startsWith("19") || number.startsWith("20")));
    }

    /** Returns whether nothing is counted by the number at a word. */
    private boolean isAlone(int i) {
        boolean last = i + 1 >= words.sentenceEnd(i);
        Word next = last ? null : words.get(i + 1);
        boolean counts = next != null
                && (next.is("NOUN")
                        || next.is("ADJ")
                        || next.is("PROPN")
                        || next.text().equals("%"));
        boolean sum = i > words.sentenceStart(i)
                && (words.get(i - 1).is("SYM")
                        || words.get(i - 1).is("NUM")
                        || words.get(i - 1).is("PROPN"));
        return !counts && !sum;
    }

    /** Returns the list with "Article 51 of the Charter" as one, and articles that stand alone. */
    private List<Found> withArticles(List<Found> list) {
        Matcher matcher = ARTICLE.matcher(words.text());
        List<Found> result = new ArrayList<>(list);
        List<Found> alone = new ArrayList<>();
        int next = 0;
        while (matcher.find()) {
            while (next < result.size() && result.get(next).core().start() < matcher.end()) {
                next++;
            }
            boolean inside = next > 0 && result.get(next - 1).core().end() > matcher.start();
            if (inside) {
                continue;
            }
            Found of = next < result.size() ? result.get(next) : null;
            Matcher between = OF.matcher(words.text());
            int behind = of == null ? matcher.end() : of.core().start();
            boolean joined = of != null && between.region(matcher.end(), behind).matches();
            if (joined && of.strength() == Noun.Strength.SURE) {
                result.set(next, of.from(matcher.start()));
            } else if (!joined && words.text().startsWith("Article", matcher.start())) {
                alone.add(article(new Span(matcher.start(), matcher.end())));
            }
        }
        result.addAll(alone);
        result.sort(Comparator.comparing(Found::core));
        return result;
    }

    private Found article(Span span) {
        int sentence =
                words.get(Math.min(words.at(span.start()), words.size() - 1)).sentence();
        return new Found(
                span,
                span,
                span.in(words.text()),
                null,
                "article",
                "other",
                null,
                null,
                Found.Begins.BARE,
                null,
                List.of(),
                "",
                Noun.Strength.SURE,
                null,
                sentence);
    }
}
