package org.rapporteur.server.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.record.Word;
import tools.jackson.databind.JsonNode;

/**
 * A text.
 *
 * @param min the fewest code points
 * @param max the most, or -1 for any number
 * @param pattern what fits the whole of it, or null
 * @param format as JSON Schema names it ({@code date}, {@code date-time}), or null; is not checked here
 * @param words the words that it may be; empty for any
 */
public record TextSchema(int min, int max, Pattern pattern, String format, List<String> words) implements Schema {

    /** Any text. */
    public static final TextSchema ANY = new TextSchema(0, -1, null, null, List.of());

    /** Copies the list. */
    public TextSchema {
        words = List.copyOf(words);
    }

    /** Returns a text with limits on its length. */
    public static TextSchema of(int min, int max) {
        return new TextSchema(min, max, null, null, List.of());
    }

    /** Returns a text that fits a pattern. */
    public static TextSchema of(String pattern, int max) {
        return new TextSchema(0, max, Pattern.compile(pattern), null, List.of());
    }

    /** Returns a text in a format of JSON Schema. */
    public static TextSchema formatted(String format) {
        return new TextSchema(0, 64, null, format, List.of());
    }

    /** Returns the words of a vocabulary. */
    public static TextSchema words(Class<?> vocabulary) {
        return new TextSchema(
                0,
                -1,
                null,
                null,
                Arrays.stream(vocabulary.getEnumConstants())
                        .map(constant -> constant instanceof Word word ? word.word() : constant.toString())
                        .toList());
    }

    @Override
    public Map<String, Object> json() {
        return Schema.ordered(
                "type",
                "string",
                "format",
                format,
                "enum",
                words.isEmpty() ? null : words,
                "minLength",
                min > 0 ? min : null,
                "maxLength",
                max >= 0 && words.isEmpty() && format == null ? max : null,
                "pattern",
                pattern == null ? null : "^(?:" + pattern + ")$");
    }

    @Override
    public void check(JsonNode value, String field) throws SchemaFault {
        if (!value.isString()) {
            throw new SchemaFault(field, "must be a text");
        }
        check(value.stringValue(), field);
    }

    /**
     * Checks a text that came in; besides, it may hold neither U+0000 nor a lone surrogate, which no report and no database holds.
     *
     * @throws SchemaFault when it does not fit
     */
    public void check(String text, String field) throws SchemaFault {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
            if (unit == 0 || (Character.isSurrogate(unit) && !pair)) {
                throw new SchemaFault(field, "holds U+0000 or half a character at position " + i);
            }
            i += pair ? 1 : 0;
        }
        int length = text.codePointCount(0, text.length());
        if (length < min || (max >= 0 && length > max)) {
            throw new SchemaFault(
                    field,
                    "must have " + min + " to " + (max < 0 ? "any number of" : max) + " characters, has " + length);
        }
        if (!words.isEmpty() && !words.contains(text)) {
            throw new SchemaFault(field, "must be one of " + String.join(", ", words));
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            throw new SchemaFault(field, "must fit " + pattern);
        }
    }
}
