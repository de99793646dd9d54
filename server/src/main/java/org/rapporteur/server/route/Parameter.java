package org.rapporteur.server.route;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.record.Word;
import org.rapporteur.server.schema.FlagSchema;
import org.rapporteur.server.schema.NumberSchema;
import org.rapporteur.server.schema.Schema;
import org.rapporteur.server.schema.SchemaFault;
import org.rapporteur.server.schema.TextSchema;

/**
 * A parameter of an operation, in its path or its query. Immutable.
 *
 * @param name its name
 * @param inPath whether it stands in the path, where it is never absent
 * @param schema the shape of one value
 * @param most how often it may be given; above 1, its value is a list
 * @param about what it means
 * @param reader makes its value of the texts given, none where it is absent; throws {@link Refusal}
 * @param <T> what its value is in Java; null where it is absent and has no other value then
 */
public record Parameter<T>(
        String name, boolean inPath, Schema schema, int most, String about, Function<List<String>, T> reader) {

    /** Returns a text in the path. */
    public static Parameter<String> path(String name, TextSchema schema, String about) {
        return new Parameter<>(name, true, schema, 1, about, given -> checked(name, schema, given.get(0)));
    }

    /** Returns a text in the query; null when absent. */
    public static Parameter<String> text(String name, TextSchema schema, String about) {
        return new Parameter<>(
                name, false, schema, 1, about, given -> given.isEmpty() ? null : checked(name, schema, given.get(0)));
    }

    /** Returns a text in the query that may be given several times. */
    public static Parameter<List<String>> texts(String name, TextSchema schema, int most, String about) {
        return new Parameter<>(
                name,
                false,
                schema,
                most,
                about,
                given -> given.stream().map(each -> checked(name, schema, each)).toList());
    }

    /** Returns a whole number in the query. */
    public static Parameter<Integer> whole(String name, int min, int max, int otherwise, String about) {
        NumberSchema schema = NumberSchema.whole(min, max);
        return new Parameter<>(name, false, schema, 1, about, given -> {
            if (given.isEmpty()) {
                return otherwise;
            }
            String text = given.get(0);
            // Only ASCII digits: Integer.parseInt takes those of other scripts too.
            if (text.length() > 10 || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9') || text.isEmpty()) {
                throw Refusal.field(name, "must be a whole number");
            }
            long number = Long.parseLong(text);
            if (number < min || number > max) {
                throw Refusal.field(name, "must lie between " + min + " and " + max);
            }
            return (int) number;
        });
    }

    /** Returns a day in the query; null when absent. */
    public static Parameter<LocalDate> date(String name, String about) {
        return new Parameter<>(
                name,
                false,
                TextSchema.formatted("date"),
                1,
                about,
                given -> given.isEmpty() ? null : day(name, given.get(0)));
    }

    /** Returns a word of a vocabulary in the query. */
    public static <E extends Enum<E> & Word> Parameter<E> word(
            String name, Class<E> vocabulary, E otherwise, String about) {
        TextSchema schema = TextSchema.words(vocabulary);
        return new Parameter<>(
                name,
                false,
                schema,
                1,
                about,
                given -> given.isEmpty() ? otherwise : Word.of(vocabulary, checked(name, schema, given.get(0))));
    }

    /** Returns a truth value in the query. */
    public static Parameter<Boolean> flag(String name, boolean otherwise, String about) {
        return new Parameter<>(name, false, new FlagSchema(), 1, about, given -> {
            if (given.isEmpty()) {
                return otherwise;
            }
            return switch (given.get(0)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw Refusal.field(name, "must be true or false");
            };
        });
    }

    /**
     * Reads what was given.
     *
     * @throws Refusal when it does not fit
     */
    public T read(List<String> given) {
        if (given.size() > most) {
            throw Refusal.field(name, "was given " + given.size() + " times, may be given " + most);
        }
        return reader.apply(given);
    }

    private static LocalDate day(String name, String text) {
        // Exactly ten characters: ISO dates may also have signs and longer years, which no database here holds.
        if (text.length() == 10) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw Refusal.field(name, "must be a day such as 2007-12-19");
            }
        }
        throw Refusal.field(name, "must be a day such as 2007-12-19");
    }

    private static String checked(String name, TextSchema schema, String given) {
        try {
            schema.check(given, name);
            return given;
        } catch (SchemaFault e) {
            throw Refusal.field(name, e.getMessage());
        }
    }
}
