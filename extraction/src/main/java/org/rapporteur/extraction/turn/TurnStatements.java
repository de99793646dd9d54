package org.rapporteur.extraction.turn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Spans;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Makes a direct statement of each turn of a transcript. Stateless, safe for use by several threads. */
public final class TurnStatements implements Step {

    private static final Maker MAKER = new Maker.Machine("turns", "1");

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        List<Turn> turns = soFar.list(Turn.class).stream()
                .sorted(Comparator.comparing(turn -> turn.spans().get(0)))
                .toList();
        if (turns.isEmpty()) {
            return List.of();
        }
        String time = time(soFar, turns.get(0));
        List<Statement> statements = new ArrayList<>();
        for (Turn turn : turns) {
            statements.add(statement(document, turn, time));
        }
        return statements;
    }

    private static Statement statement(Document document, Turn turn, String time) {
        return new Statement(
                document.identifier("s", turn.spans()),
                document.report().id(),
                Mode.DIRECT,
                source(turn),
                null,
                turn.said(),
                null,
                null,
                time,
                null,
                MAKER,
                Extra.NONE);
    }

    private static Party source(Turn turn) {
        return turn.speaker() == null
                ? Party.unnamed("the label \"" + turn.label().text() + "\" names nobody")
                : Party.of(turn.speaker());
    }

    /** Returns the identifier of the day that the transcript's head names as its own, or the only day that it names; else null. */
    private static String time(ReportRecord soFar, Turn first) {
        int begin = first.label().spans().get(0).start();
        List<TimeExpression> before = soFar.list(TimeExpression.class).stream()
                .filter(time -> time.spans().get(0).end() <= begin && time.value() != null)
                .filter(time -> time.precision() == Precision.DAY || time.precision() == Precision.TIME)
                .toList();
        for (TimeExpression time : before) {
            if (Spans.overlap(time.spans(), soFar.report().published().spans())) {
                return time.id();
            }
        }
        long days = before.stream().map(TimeExpression::from).distinct().count();
        return days == 1 ? before.get(0).id() : null;
    }
}
