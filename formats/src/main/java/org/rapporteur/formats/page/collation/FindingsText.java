package org.rapporteur.formats.page.collation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.record.finding.Finding;

/**
 * What comparing a report with others found, as text for a terminal: the reports, then the findings by topic, each with places and words
 * on both sides. For use once.
 */
public final class FindingsText {

    private final StoryView view;
    private final Sheet sheet;
    private final boolean all;

    /**
     * Prepares.
     *
     * @param view the reports and the findings
     * @param width the columns of a line
     * @param colour whether to use colours
     * @param all whether long lists are printed whole
     */
    public FindingsText(StoryView view, int width, boolean colour, boolean all) {
        this.view = view;
        this.sheet = new Sheet(width, colour);
        this.all = all;
    }

    /**
     * Returns the text.
     *
     * @param heading what was compared with what
     * @param nothing what to say when nothing was found
     */
    public String text(String heading, String nothing) {
        sheet.line(0, "", heading, Paint.HEADING);
        for (Outlet outlet : view.outlets()) {
            Flow flow = new Flow().add(outlet.name(), Paint.SPEAKER);
            flow.item(outlet.date() == null ? "date unknown" : outlet.date(), Paint.PLAIN);
            if (outlet.title() != null) {
                flow.item(outlet.title(), Paint.PLAIN);
            }
            sheet.flow(2, outlet.letter() + "  ", flow);
        }
        Map<String, List<Finding>> byTopic = new LinkedHashMap<>();
        for (Finding finding : view.collated().findings()) {
            String topic = finding.topic() == null ? finding.kind().word() : finding.topic();
            byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(finding);
        }
        if (byTopic.isEmpty()) {
            sheet.line(2, "", nothing, Paint.DOUBT);
        }
        TextLines lines = new TextLines(view, sheet, all);
        byTopic.forEach((topic, findings) -> lines.section(capital(topic), findings, lines::finding));
        return sheet.toString();
    }

    private static String capital(String topic) {
        return topic.isEmpty() ? topic : Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
    }
}
