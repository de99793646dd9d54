package org.rapporteur.record.matter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;

/**
 * A meeting as one report tells it.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param body which body, or null
 * @param format "closed-door consultations", or null
 * @param agenda or null
 * @param date identifier of the time, or null
 * @param chair entity, or null
 * @param participants who took part
 * @param outcome "no conclusions", or null
 * @param by who made it
 * @param extra unknown fields
 */
public record Meeting(
        String id,
        String report,
        Worded body,
        Worded format,
        Worded agenda,
        String date,
        String chair,
        List<Participant> participants,
        Worded outcome,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        participants = List.copyOf(participants);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (participants.isEmpty() && Stream.of(body, format, agenda, outcome).allMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a meeting needs words that show it: '" + id + "'");
        }
    }

    @Override
    public String type() {
        return "meeting";
    }

    @Override
    public List<Span> evidence() {
        return Stream.concat(
                        Stream.of(body, format, agenda, outcome)
                                .filter(Objects::nonNull)
                                .flatMap(worded -> worded.spans().stream()),
                        participants.stream().flatMap(participant -> participant.spans().stream()))
                .toList();
    }
}
