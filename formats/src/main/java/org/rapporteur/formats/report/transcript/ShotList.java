package org.rapporteur.formats.report.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/** Recognises a list of shots and the sound bites in it. Used for one text. */
final class ShotList {

    private static final int LONGEST = 400;

    /** How the lines of shots begin: a number, a time code. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}[.)]|\\d\\d:\\d\\d(?::\\d\\d){0,2})\\s{1,10}");

    private static final Pattern BITE = Pattern.compile(
            "(?:(?:\\d{1,3}[.)]|\\d\\d:\\d\\d(?::\\d\\d){0,2})\\s{1,10})?"
                    + "\\(?(?:SOUND ?BITE|SOT)\\)?\\s{0,5}:?\\s{0,5}(?:\\(([\\p{L}/ -]{1,40})\\)|\\[([\\p{L}/ -]{1,40})\\])?\\s{0,5}[:,]?\\s{0,5}");

    private static final Pattern SAYING = Pattern.compile(",?\\s{1,5}(?:SAYING|saying)\\s{0,5}$");

    private static final Pattern NAMED = Pattern.compile("(?i)(?:.{0,40}\\s)?shot ?list\\b.{0,60}");

    private static final String OPENING = "\"“„«‘'";
    private static final String CLOSING = "\"”“»’'";

    private final String text;
    private final List<Line> lines;

    ShotList(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * A sound bite.
     *
     * @param label its label
     * @param words the words said, with their quotation marks
     */
    record Bite(Label label, List<Span> words) {}

    /** Returns the sound bites in order; none when the text is no list of shots. */
    List<Bite> find() {
        List<Bite> bites = new ArrayList<>();
        int shots = 0;
        boolean named = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            shots += isShot(line) ? 1 : 0;
            named |= line.length() < 120 && NAMED.matcher(line).matches();
            bite(i).ifPresent(bites::add);
        }
        return bites.size() >= 2 || named || shots > bites.size() ? bites : List.of();
    }

    private static boolean isShot(String line) {
        return NUMBER.matcher(line).lookingAt();
    }

    private static boolean isBite(String line) {
        return BITE.matcher(line).lookingAt();
    }

    private Optional<Bite> bite(int index) {
        Line line = lines.get(index);
        Matcher matcher = BITE.matcher(line.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String tongue = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        int start = line.span().start();
        int from = start + matcher.end();
        int colon = colon(index, from);
        int end = colon < 0 ? line.span().end() : colon;
        Span speaker = speaker(from, end);
        if (speaker == null) {
            return Optional.empty();
        }
        Span label = new Span(start, colon < 0 ? end : colon + 1);
        List<Span> words = words(index, label.end());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bite(
                        new Label(
                                index,
                                label,
                                speaker,
                                Form.NAME,
                                Speakers.key(speaker.in(text)),
                                false,
                                tongue == null ? null : Tongues.find(tongue).orElse(null)),
                        words));
    }

    /** Returns where the colon is that ends a label, which may run over three lines; -1 where the line's end does. */
    private int colon(int index, int from) {
        int last = index;
        while (last + 1 < lines.size() && last < index + 2 && goesOn(lines.get(last + 1))) {
            last++;
        }
        int limit = Math.min(lines.get(last).span().end(), from + LONGEST);
        int found = -1;
        for (int i = from; i < limit; i++) {
            char unit = text.charAt(i);
            if ("\"“„«".indexOf(unit) >= 0) {
                break;
            }
            boolean ends = i + 1 == text.length()
                    || Line.isBlank(text.charAt(i + 1))
                    || OPENING.indexOf(text.charAt(i + 1)) >= 0;
            if (unit == ':' && ends) {
                found = i;
                break;
            }
        }
        return found;
    }

    private static boolean goesOn(Line line) {
        return !line.apart()
                && !isShot(line.text())
                && !isBite(line.text())
                && OPENING.indexOf(line.text().charAt(0)) < 0;
    }

    private Span speaker(int from, int end) {
        int start = from;
        int stop = Math.max(from, end);
        Matcher saying = SAYING.matcher(text.substring(start, stop));
        stop = saying.find() ? start + saying.start() : stop;
        while (start < stop && (Line.isBlank(text.charAt(start)) || ",;:-".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (stop > start && (Line.isBlank(text.charAt(stop - 1)) || ",;:-".indexOf(text.charAt(stop - 1)) >= 0)) {
            stop--;
        }
        return start < stop && Character.isLetter(text.codePointAt(start)) ? new Span(start, stop) : null;
    }

    /**
     * Returns the words behind a label: what stands in quotation marks, to the mark that closes them and over paragraphs that each open
     * afresh; without marks, the lines up to the next blank line or shot.
     */
    private List<Span> words(int index, int from) {
        List<Span> words = new ArrayList<>();
        boolean open = false;
        boolean marks = false;
        for (int i = index; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.span().end() <= from) {
                continue;
            }
            if (line.span().start() >= from && (isShot(line.text()) || isBite(line.text()))) {
                break;
            }
            List<Span> said = Directions.said(line, from);
            if (said.isEmpty()) {
                continue;
            }
            boolean first = words.isEmpty();
            boolean opens = OPENING.indexOf(text.charAt(said.get(0).start())) >= 0;
            marks |= first && opens;
            boolean more = first || (marks ? open || opens : !line.apart());
            if (!more) {
                break;
            }
            for (Span span : said) {
                add(words, span);
            }
            open = CLOSING.indexOf(text.charAt(words.get(words.size() - 1).end() - 1)) < 0;
        }
        return words;
    }

    /** Adds a stretch; only blanks between it and the last make it part of that one. */
    private void add(List<Span> words, Span span) {
        Turns.add(text, words, span);
    }
}
