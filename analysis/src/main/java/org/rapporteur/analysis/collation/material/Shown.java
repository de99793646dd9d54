package org.rapporteur.analysis.collation.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;

/** How findings show what reports print. Immutable, safe for use by several threads. */
public final class Shown {

    /** Words that are shown within a sentence are cut behind so many signs. */
    private static final int LONGEST = 120;

    private static final String BLANKS = " \t\n\u000B\f\r";

    /** So many sides are spelled out; of more, the number. */
    private static final int MOST = 8;

    private final Map<String, String> labels = new TreeMap<>();

    /** Shows the reports of one story. */
    public Shown(Material material) {
        material.tellings().forEach(telling -> labels.put(telling.id(), telling.label()));
    }

    /** Returns spans of a report as evidence, their words as the value. */
    public static Evidence evidence(Telling telling, List<Span> spans) {
        return Evidence.of(telling.id(), Passage.of(telling.text(), spans));
    }

    /** Returns what the evidence reads, by outlet: <code>Outlet: "words"; Other: "words"</code>. */
    public String sides(List<Evidence> evidence) {
        List<String> sides = new ArrayList<>();
        for (Evidence each : evidence.subList(0, Math.min(MOST, evidence.size()))) {
            sides.add(label(each.report()) + ": " + quote(each.value()));
        }
        if (evidence.size() > MOST) {
            sides.add("and " + (evidence.size() - MOST) + " more");
        }
        return String.join("; ", sides);
    }

    /** Returns the names to show of these reports: {@code A, B and C}. */
    public String labels(List<String> reports) {
        List<String> names = reports.stream().map(this::label).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Returns the name to show of a report; its identifier where the story does not have it. */
    public String label(String report) {
        return labels.getOrDefault(report, report);
    }

    /** Returns the words on one line in quotation marks, cut where they are long. */
    public static String quote(String words) {
        StringBuilder line = new StringBuilder("\"");
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            boolean blank = BLANKS.indexOf(sign) >= 0;
            if (blank && at > 0 && BLANKS.indexOf(words.charAt(at - 1)) >= 0) {
                continue;
            }
            if (line.length() > LONGEST) {
                boolean half = Character.isHighSurrogate(line.charAt(LONGEST));
                line.setLength(half ? LONGEST : LONGEST + 1);
                return line.append("\u2026\"").toString();
            }
            line.append(blank ? ' ' : sign);
        }
        return line.append('"').toString();
    }
}
