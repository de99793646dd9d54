package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;

/**
 * Reads one brat stand-off file as PolNeAR uses it: {@code T} lines mark stretches (pieces separated by semicolons, offsets in
 * code points), {@code E} lines join them to attributions, a second piece may come as {@code Content2}. Lines that have neither
 * form (notes, text columns broken over lines) are passed over, as are attributions without a content, which are counted.
 * Confined to one thread.
 */
final class BratFile {

    private static final Pattern STRETCH =
            Pattern.compile("(T\\d++)\t(\\S++) (\\d++ \\d++(?:;\\d++ \\d++)*+)(?:\t.*+)?+");
    private static final Pattern EVENT = Pattern.compile("E\\d++\t(\\S.*+)");

    private final String file;
    private final CodePoints codePoints;
    private final Map<String, List<Span>> stretches = new HashMap<>();
    private final Map<Integer, String> events = new LinkedHashMap<>();
    private final List<Span> excluded = new ArrayList<>();
    private final List<Attribution> gold = new ArrayList<>();
    private int incomplete;

    private BratFile(String file, String text) {
        this.file = file;
        this.codePoints = CodePoints.of(text);
    }

    /**
     * Returns the article with what the file marks in it.
     *
     * @param file the file's name, for messages
     * @param name the article's name
     * @param text the article's text
     * @param annotations the file's content
     * @throws IOException when an offset lies outside the text or an attribution names a stretch that is not there
     */
    static Article read(String file, String name, String text, String annotations) throws IOException {
        BratFile brat = new BratFile(file, text);
        String[] lines = annotations.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            brat.line(i + 1, lines[i]);
        }
        // An attribution may be written before the stretches it joins.
        for (Map.Entry<Integer, String> event : brat.events.entrySet()) {
            brat.event(event.getKey(), event.getValue());
        }
        return new Article(name, text, brat.gold, brat.excluded, brat.incomplete);
    }

    private void line(int number, String line) throws IOException {
        Matcher stretch = STRETCH.matcher(line);
        if (stretch.matches()) {
            List<Span> spans = spans(number, stretch.group(3));
            stretches.put(stretch.group(1), spans);
            if (stretch.group(2).equals("Discard") || stretch.group(2).equals("Discuss")) {
                excluded.addAll(spans);
            }
            return;
        }
        Matcher event = EVENT.matcher(line);
        if (event.matches()) {
            events.put(number, event.group(1));
        }
    }

    private List<Span> spans(int number, String offsets) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (String piece : offsets.split(";", -1)) {
            String[] ends = piece.split(" ", -1);
            try {
                spans.add(new Span(
                        codePoints.toUtf16(Integer.parseInt(ends[0])), codePoints.toUtf16(Integer.parseInt(ends[1]))));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", line " + number + ": offsets " + piece + ": " + e.getMessage(), e);
            }
        }
        return spans;
    }

    private void event(int number, String fields) throws IOException {
        Map<Role, List<Span>> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(role, new ArrayList<>());
        }
        for (String field : fields.strip().split(" ", -1)) {
            int colon = field.indexOf(':');
            Role role = colon < 0 ? null : role(field.substring(0, colon));
            if (role == null) {
                continue;
            }
            List<Span> spans = stretches.get(field.substring(colon + 1));
            if (spans == null) {
                throw new IOException(
                        file + ", line " + number + ": " + field + " names a stretch that is not in the file");
            }
            roles.get(role).addAll(spans);
        }
        if (roles.get(Role.CONTENT).isEmpty()) {
            incomplete++;
        } else {
            gold.add(new Attribution(roles.get(Role.SOURCE), roles.get(Role.CUE), roles.get(Role.CONTENT)));
        }
    }

    /** Returns the role a field names, a trailing number aside, or null for the attribution's own stretch. */
    private static Role role(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String plain = name.substring(0, end).toLowerCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.word().equals(plain)) {
                return role;
            }
        }
        return null;
    }
}
