package org.rapporteur.formats.report.transcript;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.record.report.Layout;

/** Recognises verbatim records, briefings and dialogues by their labels. Used for one text. */
final class Layouts {

    private static final int FEWEST = 4;

    /** With a head that says so, so few turns are a transcript. */
    private static final int FEWEST_SAID = 2;

    /** So much of the text from the first label on must stand in lines that begin with one, where no head says what it is. */
    private static final double SHARE = 0.5;

    /** What follows a label is somebody's words only if most of it is this long and ends as sentences do. */
    private static final int FEWEST_WORDS = 3;

    private static final int HEAD_LINES = 40;

    /** A longer line is prose, and ends the head. */
    private static final int LONGEST_OF_HEAD = 160;

    /** A line as long as this before the first label tells something; shorter ones are titles and dates. */
    private static final int SHORTEST_PROSE = 60;

    private static final Pattern RECORD = Pattern.compile(
            ".*\\b(?:verbatim records?|[SAE]/(?:[A-Z0-9.]{1,6}/){0,3}PV\\.\\d|official report|hansard).*",
            Pattern.CASE_INSENSITIVE);

    /** A record that tells in the third person what was said. */
    private static final Pattern SUMMARY = Pattern.compile(".*\\bsummary records?\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern TRANSCRIPT = Pattern.compile(
            "(?:.{0,80}\\s)?(?:full |rush |unofficial |edited )?transcript(?:\\s.{0,80}|[:.])?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FACTS = Pattern.compile(
            "(?:THE )?(?:FACTS?|CLAIM|TRUTH|REALITY|VERDICT|RULING|CONTEXT|ANALYSIS):.*", Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final List<Label> labels;

    Layouts(List<Line> lines, List<Label> labels) {
        this.lines = lines;
        this.labels = labels;
    }

    /** Returns the layout; empty for a text that is none of them. */
    Optional<Plan> find() {
        boolean facts = lines.stream()
                .anyMatch(line -> line.text().length() < 400
                        && FACTS.matcher(line.text()
                                        .substring(0, Math.min(40, line.text().length())))
                                .matches());
        if (labels.size() < FEWEST_SAID || facts || head(SUMMARY, lines.size())) {
            return Optional.empty();
        }
        return verbatim().or(this::briefing).or(this::dialogue);
    }

    private Optional<Plan> verbatim() {
        List<Label> named = labels.stream()
                .filter(label -> label.form() == Form.TITLED || isPart(label) || label.state())
                .filter(label -> label.form() != Form.QUESTION && label.form() != Form.ANSWER)
                .toList();
        long marked = named.stream()
                .filter(label -> label.state() || label.language() != null)
                .count();
        boolean head = head(RECORD, HEAD_LINES);
        boolean enough = head
                ? named.size() >= FEWEST_SAID
                : named.size() >= FEWEST && marked >= FEWEST_SAID && marked * 4 >= named.size() && keys(named) >= 2;
        return enough && reads(named)
                ? Optional.of(new Plan(
                        Layout.VERBATIM_RECORD,
                        named,
                        head
                                ? "the head says that it is a verbatim record"
                                : "speakers with their states, one after the other"))
                : Optional.empty();
    }

    /** Returns whether the label is "The President", not the "President" of a head. */
    private boolean isPart(Label label) {
        return label.form() == Form.ROLE
                && lines.get(label.line()).text().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    private Optional<Plan> briefing() {
        Set<String> again = again(labels);
        List<Label> taken = labels.stream()
                .filter(label -> label.form() != Form.NAME || again.contains(recurring(label)))
                .toList();
        long asks =
                taken.stream().filter(label -> label.form() == Form.QUESTION).count();
        boolean enough = asks >= 2 && taken.size() - asks >= 2;
        return enough && (transcript() >= 0 || share(taken) >= SHARE / 2) && fromTheHead(taken) && reads(taken)
                ? Optional.of(
                        new Plan(Layout.BRIEFING, taken, asks + " questions and " + (taken.size() - asks) + " answers"))
                : Optional.empty();
    }

    private Optional<Plan> dialogue() {
        Set<Form> forms = EnumSet.of(Form.ROLE, Form.TITLED, Form.CAPITALS, Form.NAME);
        List<Label> named =
                labels.stream().filter(label -> forms.contains(label.form())).toList();
        Set<String> again = again(named);
        int begin = transcript();
        boolean head = begin >= 0;
        Predicate<Label> takes =
                label -> again.contains(recurring(label)) || (label.form() != Form.NAME && (head || again.size() >= 2));
        List<Label> taken = named.stream()
                .filter(takes)
                .filter(label -> label.line() > begin)
                .toList();
        boolean enough = head
                ? taken.size() >= FEWEST && keys(taken) >= 2
                : taken.size() >= FEWEST && again.size() >= 2 && share(taken) >= SHARE;
        return enough && fromTheHead(taken) && reads(taken)
                ? Optional.of(new Plan(
                        Layout.DIALOGUE,
                        taken,
                        head ? "the head says that it is a transcript" : keys(taken) + " speakers in turn"))
                : Optional.empty();
    }

    private boolean head(Pattern sign, int most) {
        return lines.stream()
                .limit(Math.min(most, HEAD_LINES))
                .map(Line::text)
                .filter(text -> text.length() <= 200)
                .anyMatch(text -> sign.matcher(text).matches());
    }

    /** Returns which line of the head says that a transcript follows; -1 where none does, or prose stands before it. */
    private int transcript() {
        for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
            String text = lines.get(i).text();
            if (text.length() > LONGEST_OF_HEAD) {
                return -1;
            }
            if (TRANSCRIPT.matcher(text).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static long keys(List<Label> labels) {
        return labels.stream().map(Label::key).distinct().count();
    }

    /** Returns the keys of those who speak more than once. */
    private static Set<String> again(List<Label> labels) {
        Map<String, Integer> counts = new HashMap<>();
        // A headline may begin with the name that the labels have in capitals.
        labels.forEach(label -> counts.merge(recurring(label), 1, Integer::sum));
        Set<String> again = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count > 1) {
                again.add(key);
            }
        });
        return again;
    }

    private static String recurring(Label label) {
        return (label.form() == Form.NAME ? "name " : "") + label.key();
    }

    /** Returns how much of the text from the first label on stands in lines that begin with one, or right behind one that stands alone. */
    private double share(List<Label> taken) {
        long own = 0;
        long all = 0;
        Set<Integer> begins = new HashSet<>();
        for (Label label : taken) {
            begins.add(label.line());
            if (label.span().end() == lines.get(label.line()).span().end()) {
                begins.add(label.line() + 1);
            }
        }
        for (int i = taken.get(0).line(); i < lines.size(); i++) {
            int length = lines.get(i).span().length();
            all += length;
            own += begins.contains(i) || !lines.get(i).apart() ? length : 0;
        }
        return all == 0 ? 0 : (double) own / all;
    }

    /** Returns whether little prose stands before the first label: an article with an exchange at its end is an article. */
    private boolean fromTheHead(List<Label> taken) {
        long before = lines.subList(0, taken.get(0).line()).stream()
                .mapToLong(line -> line.span().length())
                .filter(length -> length > SHORTEST_PROSE)
                .sum();
        long all = lines.stream().mapToLong(line -> line.span().length()).sum();
        return before * 4 <= all;
    }

    /** Returns whether what stands behind most labels reads like sentences. */
    private boolean reads(List<Label> taken) {
        long sentences = taken.stream().filter(this::isSaid).count();
        return sentences * 2 >= taken.size();
    }

    private boolean isSaid(Label label) {
        Line line = lines.get(label.line());
        String words =
                line.text().substring(label.span().end() - line.span().start()).strip();
        if (words.isEmpty()) {
            boolean last = label.line() + 1 == lines.size();
            words = last ? "" : lines.get(label.line() + 1).text();
        }
        String start = words.substring(0, Math.min(words.length(), 200));
        long blanks = start.chars().filter(Character::isWhitespace).count();
        boolean ends = words.length() > 200
                || (!words.isEmpty() && ".?!…\"”'’-–—)]".indexOf(words.charAt(words.length() - 1)) >= 0);
        return blanks + 1 >= FEWEST_WORDS && (ends || blanks > 8);
    }
}
