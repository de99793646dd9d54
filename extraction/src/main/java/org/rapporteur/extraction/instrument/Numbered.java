package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.record.Span;

/** Finds resolutions and bills by their numbers. The patterns repeat nothing without bound. Stateless but for its tables. */
final class Numbered {

    private static final String NUMBER =
            "(?<n>\\d{1,5}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}%])(?![.,/]\\d)(?!\\s?[x\u00d7]\\s?\\d)";

    private static final Pattern WORDED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<word>(?i:resolutions?)|Res\\.|UNSCR|SCR"
                    + "|(?:House|Senate|Assembly) Bill|H\\.\\s?R\\.|Proposition|Prop\\.)[\\s\\u00a0]{1,2}"
                    + "(?:(?:No|Nos|no|nos)\\.?[\\s\\u00a0]{1,2}|number )?" + NUMBER);

    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<word>[AS])/RES/(?<n>\\d{1,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}])");

    private static final Pattern YEAR =
            Pattern.compile("[\\s\\u00a0]?\\((?<year>[12]\\d{3})\\)|,? of (?<of>[12]\\d{3})(?!\\d)");

    private static final Pattern NEXT = Pattern.compile(
            "(?:, (?:and |or )?| and | or )(?<n>\\d{1,5}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}%])(?![.,/]\\d)");

    /** The body, right before the word; at most {@link #BEFORE} characters. */
    private static final Pattern BODY =
            Pattern.compile("(?<![\\p{L}\\p{N}.])\\(?(?:(?:UN|U\\.N\\.|United Nations|U\\.S\\.) )?"
                    + "(?:Security Council|General Assembly|Human Rights Council|House|Senate|UNSC|UN|U\\.N\\.|United Nations)"
                    + "(?:['\u2019]s)?\\)? $");

    private static final Pattern OF = Pattern.compile(
            " of the (?:(?:UN|U\\.N\\.|United Nations) )?(?:Security Council|General Assembly|Human Rights Council)");

    private static final int BEFORE = 48;

    private final Nouns nouns;
    private final NameTable names;

    Numbered(Nouns nouns, NameTable names) {
        this.nouns = nouns;
        this.names = names;
    }

    /** Returns the number in a name such as "Resolution 1244 (1999)". */
    static Optional<String> number(String name) {
        Matcher matcher = WORDED.matcher(name);
        if (matcher.find()) {
            return Optional.of(matcher.group("n"));
        }
        Matcher symbol = SYMBOL.matcher(name);
        return symbol.find() ? Optional.of(symbol.group("n")) : Optional.empty();
    }

    /** Returns what has a number, in the order of the text. */
    List<Found> list(Words words) {
        List<Found> list = new ArrayList<>();
        Matcher matcher = WORDED.matcher(words.text());
        while (matcher.find()) {
            worded(words, matcher, list);
        }
        Matcher symbol = SYMBOL.matcher(words.text());
        while (symbol.find()) {
            String of = symbol.group("word").equals("S") ? "UN Security Council" : "UN General Assembly";
            Span span = withYear(words.text(), new Span(symbol.start(), symbol.end()));
            list.add(found(words, span, "resolution", symbol.group("n"), of));
        }
        list.sort((one, other) -> one.core().compareTo(other.core()));
        return list;
    }

    private void worded(Words words, Matcher matcher, List<Found> list) {
        String text = words.text();
        String word = matcher.group("word");
        boolean resolution = word.startsWith("R") || word.startsWith("r") || word.endsWith("SCR");
        String kind = resolution ? "resolution" : "law";
        String number = matcher.group("n");
        String of = word.endsWith("SCR") ? "UN Security Council" : null;
        int start = matcher.start();
        if (resolution && of == null) {
            int from = Math.max(0, start - BEFORE);
            Matcher body = BODY.matcher(text.substring(from, start));
            if (body.find()) {
                of = body(body.group());
                start = from + body.start();
            }
        }
        if (!resolution) {
            of = body(word);
        }
        Span first = withYear(text, new Span(start, matcher.end()));
        if (of == null && resolution) {
            Matcher behind = OF.matcher(text).region(first.end(), text.length());
            of = behind.lookingAt() ? body(behind.group()) : null;
            first = of == null ? first : new Span(first.start(), behind.end());
        }
        list.add(found(words, first, kind, number, of));
        if (word.endsWith("s")) {
            more(words, first.end(), kind, of, list);
        }
    }

    /** Adds the others of "resolutions 1816, 1846 and 1851". */
    private void more(Words words, int from, String kind, String of, List<Found> list) {
        Matcher next = NEXT.matcher(words.text());
        int end = from;
        while (next.region(end, words.text().length()).lookingAt()) {
            Span span = withYear(words.text(), new Span(next.start("n"), next.end("n")));
            list.add(found(words, span, kind, next.group("n"), of));
            end = span.end();
        }
    }

    private String body(String words) {
        Nouns.Body body = nouns.body(words);
        return body == null ? null : body.name();
    }

    private static Span withYear(String text, Span span) {
        Matcher year = YEAR.matcher(text).region(span.end(), text.length());
        return year.lookingAt() ? new Span(span.start(), year.end()) : span;
    }

    private Found found(Words words, Span span, String kind, String number, String of) {
        Matcher year = YEAR.matcher(span.in(words.text()));
        Integer in = null;
        if (year.find()) {
            in = Integer.valueOf(year.group("year") == null ? year.group("of") : year.group("year"));
        }
        Listed listed = names.numbered(kind, number);
        String label = kind.equals("resolution") ? "Resolution " + number : span.in(words.text());
        int sentence =
                words.get(Math.min(words.at(span.start()), words.size() - 1)).sentence();
        return new Found(
                span,
                span,
                label,
                number,
                kind,
                kind,
                of,
                in,
                Found.Begins.BARE,
                null,
                List.of(),
                "",
                Noun.Strength.SURE,
                listed,
                sentence);
    }
}
