package org.rapporteur.engine.output;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, text, numbers, truth values and null as JSON, indented by two blanks. The order of a map is kept. Stateless.
 */
public final class Json {

    /** Lists of longer texts get a line for each. */
    private static final int SHORT = 20;

    private Json() {}

    /** Returns the value as JSON with a line break at its end. */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "\n", out);
        return out.append('\n').toString();
    }

    /** Returns the value as JSON on one line, with a line break at its end. */
    public static String line(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            object(map, indent, out);
        } else if (value instanceof List<?> list) {
            array(list, indent, out);
        } else if (value instanceof String text) {
            string(text, out);
        } else {
            throw new IllegalArgumentException(value.getClass() + " is no JSON: " + value);
        }
    }

    private static void object(Map<?, ?> map, String indent, StringBuilder out) {
        String inner = indent.isEmpty() ? "" : indent + "  ";
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            out.append(inner);
            string((String) entry.getKey(), out);
            out.append(": ");
            write(entry.getValue(), inner, out);
            out.append(entries.hasNext() ? "," : indent);
        }
        out.append('}');
    }

    private static void array(List<?> list, String indent, StringBuilder out) {
        boolean flat = list.stream()
                .allMatch(item -> (item instanceof String text && text.length() <= SHORT) || item instanceof Number);
        String inner = flat || indent.isEmpty() ? "" : indent + "  ";
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : flat ? ", " : ",").append(inner);
            write(list.get(i), inner, out);
        }
        out.append(flat || list.isEmpty() ? "" : indent).append(']');
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (unit < 0x20 || (Character.isSurrogate(unit) && !paired(text, i))) {
                        out.append("\\u")
                                .append(Integer.toHexString(0x10000 | unit).substring(1));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
