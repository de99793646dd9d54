package org.rapporteur.formats.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables that can be made of a record. Each has its first columns, the report and the object, in common with the others. */
public enum Table {
    /** A row a statement, with the quotations in none and the problems: see {@link Column}. */
    STATEMENTS(null),

    /** A row an act: what a statement does. */
    ACTS(
            "statement speaker speaker_entity category plover text spans target_text target_entity target_name polarity modality"
                    + " tense condition_text condition_spans condition_actor consequence_text consequence_spans consequence_actor"
                    + " confidence"),

    /** A row a use of an instrument by a statement. */
    INVOCATIONS("statement speaker speaker_entity instrument instrument_name how text spans confidence"),

    /** A row a wording of an instrument. */
    INSTRUMENTS("name kind of year mention_text mention_spans mention_why"),

    /** A row an event. */
    EVENTS("plover mode contexts aspect text spans actor_text actor_spans actor_entity actor_name recipient_text"
            + " recipient_spans recipient_entity recipient_name place_text place_spans time time_text time_from time_to"
            + " time_precision within claimed_by confidence"),

    /** A row a meeting. */
    MEETINGS(
            "body_text body_spans body_value format_text format_spans format_value agenda_text agenda_spans agenda_value"
                    + " time time_text time_from time_to time_precision presidency_text presidency_entity presidency_name chair_text"
                    + " chair_entity chair_name participants outcome_text outcome_spans outcome_value statements"),

    /** A row a quantity. */
    FIGURES("text spans value unit counts");

    /** The columns that no other table has, parted by blanks; null where {@link Column} lists them all. */
    private final String own;

    Table(String own) {
        this.own = own;
    }

    /** Returns the names of the columns, in order. */
    public List<String> columns() {
        if (own == null) {
            return Arrays.stream(Column.values()).map(Column::header).toList();
        }
        return Stream.of("report outlet published id", own, "codings by")
                .flatMap(part -> Arrays.stream(part.split(" ", -1)))
                .toList();
    }

    /** Returns the name of the file that holds this table beside the others: {@code acts.csv}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
