package org.rapporteur.record.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * What one speaker says in one go in a transcript: the words under one label, up to the next. Immutable.
 *
 * @param id the identifier, by the words said
 * @param report the report's identifier
 * @param layout how the transcript lays out who speaks
 * @param label the whole label, such as {@code SOUNDBITE (English) Jane Doe, Minister:}; no word of it was said
 * @param speaker the words of the label that name the speaker, or null where they name nobody ({@code Q:})
 * @param named where the transcript's head says who it is that the label speaks of ("The President", {@code A:}); or null
 * @param language in which the words were spoken, where the label says so: an ISO 639 code; else null
 * @param spans the words said, with their quotation marks where they have some, without stage directions and page heads
 * @param text the words said, pieces joined by one blank
 * @param why the sign by which the label was recognised
 * @param by who made it
 * @param extra unknown fields
 */
public record Turn(
        String id,
        String report,
        Layout layout,
        Passage label,
        Passage speaker,
        Passage named,
        String language,
        List<Span> spans,
        String text,
        String why,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Turn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        spans = Spans.evidence(spans, "a turn", text);
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (Spans.overlap(label.spans(), spans)) {
            throw new IllegalArgumentException(
                    "a label is not said: '" + label.text() + "' at " + label.spans() + " overlaps " + spans);
        }
    }

    @Override
    public String type() {
        return "turn";
    }

    @Override
    public List<Span> evidence() {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(label.spans());
        if (speaker != null) {
            all.addAll(speaker.spans());
        }
        if (named != null) {
            all.addAll(named.spans());
        }
        return List.copyOf(all);
    }

    /** Returns the passage of the words said. */
    public Passage said() {
        return new Passage(spans, text);
    }
}
