package org.rapporteur.formats.report.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Layout;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.Turn;

/**
 * Finds the turns of a transcript: who speaks, and the words, in the order of the text. Stateless; linear in the length of the text.
 *
 * <p>Conservative: a text is a transcript when most of it is laid out as one, or its head says so; of an article that prints an
 * exchange at its end no turn is made.
 */
public final class Transcripts {

    private static final Maker MAKER = new Maker.Machine("transcript-reader", "1");

    private Transcripts() {}

    /** Returns the turns of a report; none when its text is no transcript. */
    public static List<Turn> turns(Report report) {
        String text = report.text();
        if (text.indexOf(':') < 0 && text.indexOf("SOUND") < 0) {
            return List.of();
        }
        List<Line> lines = Line.list(text);
        CodePoints points = CodePoints.of(text);
        List<Turn> turns = new ArrayList<>();
        List<ShotList.Bite> bites = new ShotList(text, lines).find();
        for (ShotList.Bite bite : bites) {
            turns.add(turn(
                    report, points, Layout.SHOT_LIST, bite.label(), null, bite.words(), "a sound bite of a shot list"));
        }
        if (bites.isEmpty()) {
            new Layouts(lines, Labels.list(lines)).find().ifPresent(plan -> add(report, points, lines, plan, turns));
        }
        return List.copyOf(turns);
    }

    private static void add(Report report, CodePoints points, List<Line> lines, Plan plan, List<Turn> turns) {
        Turns gathering = new Turns(report.text(), lines);
        Heads heads = new Heads(report.text(), lines);
        int first = plan.labels().get(0).line();
        Map<String, Optional<Passage>> named = new HashMap<>();
        for (int i = 0; i < plan.labels().size(); i++) {
            Label label = plan.labels().get(i);
            int next = i + 1 < plan.labels().size() ? plan.labels().get(i + 1).line() : lines.size();
            List<Span> words = gathering.words(label, next);
            if (!words.isEmpty()) {
                Passage whom = named.computeIfAbsent(label.form() + label.key(), key -> heads.find(label, first))
                        .orElse(null);
                turns.add(turn(report, points, plan.layout(), label, whom, words, plan.why()));
            }
        }
    }

    private static Turn turn(
            Report report, CodePoints points, Layout layout, Label label, Passage named, List<Span> words, String why) {
        String text = report.text();
        boolean silent = label.speaker() == null || (label.form() == Form.ANSWER && named == null);
        return new Turn(
                Identifiers.inReport(report.id(), "k", words, points),
                report.id(),
                layout,
                Passage.of(text, label.span()),
                silent ? null : Passage.of(text, label.speaker()),
                named,
                label.language(),
                words,
                Passage.of(text, words).text(),
                why,
                MAKER,
                Extra.NONE);
    }
}
