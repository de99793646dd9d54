package org.rapporteur.record.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;

/**
 * Somebody's utterance or stated belief as a report gives it.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param mode how much of the content is quoted
 * @param source who; never null: an unnamed source has its reason
 * @param cue the words that introduce it ("warned", "according to"), or null where there are none
 * @param content what, with its quotation marks, a comma inside them and a leading "that"
 * @param addressee to whom, or null when the report does not say
 * @param within the statement in whose content this one is reported, or null
 * @param time the identifier of the time it was said, or null
 * @param confidence 0 to 1, or null where the maker gives none
 * @param by who made it
 * @param extra unknown fields
 */
public record Statement(
        String id,
        String report,
        Mode mode,
        Party source,
        Passage cue,
        Passage content,
        Party addressee,
        String within,
        String time,
        Double confidence,
        Maker by,
        Extra extra)
        implements Involving {

    /** Validates; throws an exception naming the value at fault. */
    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, got " + confidence);
        }
    }

    @Override
    public String type() {
        return "statement";
    }

    @Override
    public List<Span> evidence() {
        List<Span> spans = new ArrayList<>(content.spans());
        spans.addAll(source.spans());
        if (cue != null) {
            spans.addAll(cue.spans());
        }
        if (addressee != null) {
            spans.addAll(addressee.spans());
        }
        return List.copyOf(spans);
    }

    @Override
    public List<Party> parties() {
        return addressee == null ? List.of(source) : List.of(source, addressee);
    }

    @Override
    public Statement withParties(UnaryOperator<Party> change) {
        return withSource(change.apply(source)).withAddressee(addressee == null ? null : change.apply(addressee));
    }

    /** Returns this statement with another source. */
    public Statement withSource(Party source) {
        return new Statement(id, report, mode, source, cue, content, addressee, within, time, confidence, by, extra);
    }

    /** Returns this statement with another addressee, which may be null. */
    public Statement withAddressee(Party addressee) {
        return new Statement(id, report, mode, source, cue, content, addressee, within, time, confidence, by, extra);
    }

    /** Returns this statement within another, or within none. */
    public Statement withWithin(String within) {
        return new Statement(id, report, mode, source, cue, content, addressee, within, time, confidence, by, extra);
    }
}
