package org.rapporteur.record.matter;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Who did what to whom, not by words alone.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param plover PLOVER category
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param actor entity, or null
 * @param recipient entity, or null
 * @param place or null
 * @param time identifier of the time, or null
 * @param aspect how it stands to the report's day
 * @param spans the words; at least one span
 * @param by who made it
 * @param extra unknown fields
 */
public record Event(
        String id,
        String report,
        String plover,
        String mode,
        List<String> contexts,
        String actor,
        String recipient,
        String place,
        String time,
        Aspect aspect,
        List<Span> spans,
        Maker by,
        Extra extra)
        implements InReport {

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
    }

    @Override
    public String type() {
        return "event";
    }

    @Override
    public List<Span> evidence() {
        return spans;
    }
}
