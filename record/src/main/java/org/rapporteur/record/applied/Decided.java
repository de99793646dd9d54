package org.rapporteur.record.applied;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;

/**
 * The codings in force of one object, by field. Remembers the latest that was used: its coder saw the others. Not safe for use by several threads.
 */
final class Decided {

    private final Map<String, Coding> fields;
    private final Map<String, Integer> order;
    private final CodePoints points;
    private Coding used;

    /**
     * Makes one.
     *
     * @param fields the codings in force, by field
     * @param order the place of each coding among all of them, by identifier
     */
    Decided(Map<String, Coding> fields, Map<String, Integer> order, CodePoints points) {
        this.fields = fields;
        this.order = order;
        this.points = points;
    }

    /** Returns the conversion for the report's offsets. */
    CodePoints points() {
        return points;
    }

    /** Returns whether the field is coded. */
    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Returns whether the field is coded as holding. */
    boolean says(String field) {
        return has(field) && Codings.YES.equals(fields.get(field).value());
    }

    /** Returns the words coded, null for none, else what is proposed. */
    String words(String field, String proposed) {
        return value(field, proposed, value -> value == null || value.isBlank() ? null : value);
    }

    /** Returns the words coded, else what is proposed, which stands too where none are coded. */
    String name(String field, String proposed) {
        String coded = has(field) ? fields.get(field).value() : null;
        return coded == null || coded.isBlank() ? proposed : words(field, proposed);
    }

    /** Returns the word of a vocabulary that is coded, else what is proposed, also where the vocabulary lacks it. */
    <E extends Enum<E> & Word> E word(String field, Class<E> vocabulary, E proposed) {
        return value(field, proposed, value -> Word.of(vocabulary, String.valueOf(value)));
    }

    /** Returns the spans coded, which may be none; empty when they are not coded, or are not spans of the text. */
    Optional<List<Span>> spans(String field) {
        return Optional.ofNullable(value(field, null, value -> value == null ? List.of() : points.spans(value)));
    }

    /** Returns what the value coded gives, else what is proposed; so too where the value does not fit the field. */
    <T> T value(String field, T proposed, Function<String, T> read) {
        Coding coding = fields.get(field);
        if (coding == null) {
            return proposed;
        }
        try {
            T value = read.apply(coding.value());
            use(coding);
            return value;
        } catch (IllegalArgumentException | DateTimeException e) {
            // A value of a newer vocabulary, or of no meaning: the machine's proposal still stands.
            return proposed;
        }
    }

    /** Returns who coded the field. */
    String who(String field) {
        return "coded so by " + fields.get(field).by().written();
    }

    private void use(Coding coding) {
        if (used == null || order.get(coding.id()) > order.get(used.id())) {
            used = coding;
        }
    }

    /** Returns whose value was used last, else who proposed. */
    Maker by(Maker proposed) {
        return used == null ? proposed : used.by();
    }

    /** Returns whether any value was used. */
    boolean changes() {
        return used != null;
    }
}
