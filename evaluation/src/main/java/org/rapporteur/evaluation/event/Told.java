package org.rapporteur.evaluation.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/**
 * What a record tells that PLOVER has a category for: an event, or an act of words whose actor is the statement's source. Immutable.
 *
 * @param category PLOVER's
 * @param start where it begins in the text
 * @param actor where who does it stands; empty where nobody is named
 * @param recipient where whom it is done to stands; empty where nobody is named
 */
record Told(String category, int start, List<Span> actor, List<Span> recipient) {

    /** Returns all that a record tells, in the order of the text; events before acts that begin at the same place. */
    static List<Told> in(ReportRecord record) {
        List<Told> all = new ArrayList<>();
        for (Event event : record.list(Event.class)) {
            all.add(new Told(event.plover(), start(event.spans()), spans(event.actor()), spans(event.recipient())));
        }
        Map<String, Statement> statements = new HashMap<>();
        record.list(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
        for (Act act : record.list(Act.class)) {
            if (act.plover() != null) {
                Statement statement = statements.get(act.statement());
                all.add(new Told(
                        act.plover(),
                        start(act.spans()),
                        statement == null ? List.of() : statement.source().spans(),
                        spans(act.target())));
            }
        }
        all.sort(Comparator.comparingInt(Told::start));
        return List.copyOf(all);
    }

    private static int start(List<Span> spans) {
        return spans.stream().mapToInt(Span::start).min().orElse(0);
    }

    private static List<Span> spans(Party party) {
        return party == null ? List.of() : party.spans();
    }
}
