package org.rapporteur.analysis.decision.body;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of a YAML mapping, each asked for once and of the type it must have; faults name the line. */
final class Fields {

    private final String file;
    private final String what;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    /**
     * Opens a mapping.
     *
     * @param what it describes, such as "a member", for messages
     */
    Fields(String file, Node node, String what) {
        this.file = file;
        this.what = what;
        this.place = at(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new InputException(place, what + " must be a mapping of fields, such as 'name: …'.");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), "a field's name");
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new InputException(at(tuple.getKeyNode()), "the field '" + key + "' stands twice. Remove one.");
            }
        }
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Place at(String key) {
        return values.containsKey(key) ? at(values.get(key)) : place;
    }

    Optional<String> findText(String key) {
        return ask(key).map(node -> scalar(node, "'" + key + "'"));
    }

    String text(String key) {
        return findText(key)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new InputException(at(key), what + " needs the field '" + key + "'. Add it."));
    }

    LocalDate findDate(String key) {
        return findText(key)
                .map(text -> {
                    try {
                        // Ten characters: no year of more than four digits, which could not be followed by a day.
                        if (text.length() == 10) {
                            return LocalDate.parse(text);
                        }
                    } catch (DateTimeException wrong) {
                        // Said below, as for a text of another length.
                    }
                    throw new InputException(
                            at(key), "'" + text + "' in '" + key + "' is no date. Write it as 2007-12-31.");
                })
                .orElse(null);
    }

    long number(String key, long otherwise) {
        return findText(key)
                .map(text -> {
                    boolean digits = !text.isEmpty()
                            && text.length() <= 18
                            && text.chars().allMatch(c -> c >= '0' && c <= '9');
                    if (!digits) {
                        throw new InputException(
                                at(key), "'" + text + "' in '" + key + "' is no whole number of zero or more.");
                    }
                    return Long.parseLong(text);
                })
                .orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return findText(key)
                .map(text -> {
                    if (!text.equals("true") && !text.equals("false")) {
                        throw new InputException(at(key), "'" + text + "' in '" + key + "': write true or false.");
                    }
                    return text.equals("true");
                })
                .orElse(otherwise);
    }

    <T> List<T> list(String key, Function<Node, T> each) {
        Optional<Node> found = ask(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get() instanceof SequenceNode sequence)) {
            throw new InputException(at(key), "'" + key + "' must be a list: lines that begin with a dash.");
        }
        return sequence.getValue().stream().map(each).toList();
    }

    List<String> texts(String key) {
        return list(key, node -> scalar(node, "an entry of '" + key + "'"));
    }

    /** Ends the reading: a field nobody asked for is a fault. */
    void done() {
        for (Map.Entry<String, Node> entry : values.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                throw new InputException(
                        at(entry.getValue()),
                        "unknown field '" + entry.getKey() + "' of " + what + ". Known are " + String.join(", ", asked)
                                + ".");
            }
        }
    }

    private Optional<Node> ask(String key) {
        if (!asked.contains(key)) {
            asked.add(key);
        }
        return Optional.ofNullable(values.get(key));
    }

    private String scalar(Node node, String name) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw new InputException(at(node), name + " must be one value, not a list or a mapping.");
    }

    private Place at(Node node) {
        return new Place(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }
}
