package org.rapporteur.record.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Involving;
import org.rapporteur.record.speech.Party;

/**
 * A meeting as one report tells it.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param body which body, or null
 * @param format "closed-door consultations", or null
 * @param agenda or null
 * @param date identifier of the time, or null
 * @param presidency the member that presides over the body, or null
 * @param chair the person who presides or speaks for the presidency, or null
 * @param participants who took part
 * @param outcome "no conclusions", or null
 * @param statements identifiers of what was issued at its margins: joint and press statements
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
        Party presidency,
        Party chair,
        List<Participant> participants,
        Worded outcome,
        List<String> statements,
        Maker by,
        Extra extra)
        implements Involving {

    /** Validates; throws an exception naming the value at fault. */
    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        participants = List.copyOf(participants);
        statements = List.copyOf(statements);
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
        List<Span> all = new ArrayList<>();
        Stream.of(body, format, agenda, outcome).filter(Objects::nonNull).forEach(worded -> all.addAll(worded.spans()));
        Stream.of(presidency, chair).filter(Objects::nonNull).forEach(party -> all.addAll(party.spans()));
        participants.forEach(participant -> all.addAll(participant.evidence()));
        return List.copyOf(all);
    }

    @Override
    public List<Party> parties() {
        return Stream.concat(
                        Stream.of(presidency, chair).filter(Objects::nonNull),
                        participants.stream().map(Participant::party))
                .toList();
    }

    @Override
    public Meeting withParties(UnaryOperator<Party> change) {
        return new Meeting(
                id,
                report,
                body,
                format,
                agenda,
                date,
                presidency == null ? null : change.apply(presidency),
                chair == null ? null : change.apply(chair),
                participants.stream()
                        .map(each -> new Participant(
                                change.apply(each.party()), each.capacity(), each.spoke(), each.spans()))
                        .toList(),
                outcome,
                statements,
                by,
                extra);
    }
}
