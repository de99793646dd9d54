package org.rapporteur.record.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.speech.Involving;
import org.rapporteur.record.speech.Party;

/**
 * Who did what to whom, not by words alone.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param plover PLOVER category
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param actor who did it, or null where the words name nobody
 * @param recipient to whom, or null where the words name nobody
 * @param place or null
 * @param time identifier of the time, or null
 * @param aspect how it stands to the report's day
 * @param spans the words; at least one span
 * @param within the statement in whose content it is told, which only claims it; null where the report tells it itself
 * @param confidence 0 to 1, or null where the maker gives none
 * @param by who made it
 * @param extra unknown fields
 */
public record Event(
        String id,
        String report,
        String plover,
        String mode,
        List<String> contexts,
        Party actor,
        Party recipient,
        Passage place,
        String time,
        Aspect aspect,
        List<Span> spans,
        String within,
        Double confidence,
        Maker by,
        Extra extra)
        implements Involving {

    /** Validates; throws an exception naming the value at fault. */
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(plover, "plover");
        contexts = List.copyOf(contexts);
        Objects.requireNonNull(aspect, "aspect");
        spans = Spans.evidence(spans, "an event", plover);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, got " + confidence);
        }
    }

    @Override
    public String type() {
        return "event";
    }

    @Override
    public List<Span> evidence() {
        List<Span> all = new ArrayList<>(spans);
        parties().forEach(party -> all.addAll(party.spans()));
        if (place != null) {
            all.addAll(place.spans());
        }
        return List.copyOf(all);
    }

    @Override
    public List<Party> parties() {
        return Stream.of(actor, recipient).filter(Objects::nonNull).toList();
    }

    @Override
    public Event withParties(UnaryOperator<Party> change) {
        return new Event(
                id,
                report,
                plover,
                mode,
                contexts,
                actor == null ? null : change.apply(actor),
                recipient == null ? null : change.apply(recipient),
                place,
                time,
                aspect,
                spans,
                within,
                confidence,
                by,
                extra);
    }
}
