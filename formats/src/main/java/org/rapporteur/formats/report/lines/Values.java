package org.rapporteur.formats.report.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.report.ProblemKind;
import tools.jackson.databind.JsonNode;

/**
 * Takes strings out of an object, and says which field holds something else. Null and empty strings are as good as absent.
 *
 * @param object the object
 */
record Values(JsonNode object) {

    /** Returns the first name of a field that the object holds a value under. */
    Optional<String> nameOf(Field field) {
        return field.names().stream().filter(this::isPresent).findFirst();
    }

    /**
     * Returns a field's value: a string, a number as printed, or the {@code name} of an object.
     *
     * @throws Refusal when it is anything else
     */
    Optional<String> find(Field field) throws Refusal {
        Optional<String> name = nameOf(field);
        return name.isEmpty() ? Optional.empty() : Optional.of(string(name.get(), object.get(name.get())));
    }

    /** Returns a field's values joined by commas: a string, or a list of what {@link #find} takes. */
    Optional<String> findJoined(Field field) throws Refusal {
        Optional<String> name = nameOf(field);
        if (name.isEmpty() || !object.get(name.get()).isArray()) {
            return find(field);
        }
        List<String> all = new ArrayList<>();
        for (JsonNode value : object.get(name.get())) {
            all.add(string(name.get(), value));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }

    private boolean isPresent(String name) {
        JsonNode value = object.get(name);
        return value != null
                && !value.isNull()
                && !(value.isString() && value.stringValue().isEmpty());
    }

    private static String string(String name, JsonNode value) throws Refusal {
        JsonNode inner = value.isObject() && value.path("name").isString() ? value.get("name") : value;
        if (inner.isString()) {
            return inner.stringValue();
        }
        if (inner.isNumber()) {
            return inner.toString();
        }
        throw new Refusal(
                ProblemKind.MALFORMED,
                name,
                "is " + (inner.isArray() ? "a list" : inner.isObject() ? "an object" : inner.toString())
                        + ", not a string; correct or remove the line");
    }
}
