package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.service.ReportRecord;

/** Makes another number of one: its first digit is another, or its word. */
final class NumberChanging implements Mutator {

    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,/:\u2013-])[1-9][\\d,.]*+(?![\u2013:/-])");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("two", "four"),
            Map.entry("three", "five"),
            Map.entry("four", "six"),
            Map.entry("five", "seven"),
            Map.entry("six", "nine"),
            Map.entry("seven", "four"),
            Map.entry("eight", "five"),
            Map.entry("nine", "three"),
            Map.entry("ten", "twelve"),
            Map.entry("twenty", "thirty"),
            Map.entry("thirty", "forty"));

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    @Override
    public List<Rewriting> list(ReportRecord article, RandomGenerator random) {
        String text = article.report().text();
        List<Rewriting> ways = new ArrayList<>();
        for (Figure figure : article.list(Figure.class)) {
            Rewriting way =
                    figure.spans().size() == 1 ? change(text, figure.spans().get(0), random) : null;
            if (way != null) {
                ways.add(way);
            }
        }
        return ways;
    }

    private static Rewriting change(String text, Span span, RandomGenerator random) {
        Matcher digits = DIGITS.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        if (digits.find()) {
            int end = digits.end();
            while (!Character.isDigit(text.charAt(end - 1))) {
                end--;
            }
            String number = text.substring(digits.start(), end);
            int first = number.charAt(0) - '0';
            int other = (first + random.nextInt(8)) % 9 + 1;
            return new Rewriting(text)
                    .replace(new Span(digits.start(), end), other + number.substring(1), ChangeSort.NUMBER);
        }
        Matcher word = WORD.matcher(text).region(span.start(), span.end());
        while (word.find()) {
            String other = WORDS.get(word.group().toLowerCase(Locale.ROOT));
            if (other != null) {
                boolean capital = Character.isUpperCase(word.group().charAt(0));
                String written = capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
                return new Rewriting(text).replace(new Span(word.start(), word.end()), written, ChangeSort.NUMBER);
            }
        }
        return null;
    }
}
