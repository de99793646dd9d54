package org.rapporteur.evaluation.cofenet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads CofeNet's JSON Lines: {@code tokens}, {@code labels} and {@code id}; other keys are passed over. Stateless. */
final class CofenetFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CofenetFile() {}

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read or a line is not as expected, naming file and line
     */
    static List<LabelledLine> read(Path file) throws IOException {
        List<LabelledLine> lines = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(line(line));
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such file", e);
        } catch (JacksonException e) {
            throw new IOException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
        if (lines.isEmpty()) {
            throw new IOException(file + ": no line with tokens and labels");
        }
        return lines;
    }

    private static LabelledLine line(String line) {
        JsonNode node = JSON.readTree(line);
        JsonNode id = node.get("id");
        if (id == null || !id.isString()) {
            throw new IllegalArgumentException("field id: a string is expected");
        }
        return new LabelledLine(id.asString(), strings(node, "tokens"), strings(node, "labels"));
    }

    private static List<String> strings(JsonNode node, String field) {
        JsonNode array = node.get(field);
        if (array == null || !array.isArray()) {
            throw new IllegalArgumentException("field " + field + ": a list of strings is expected");
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode element : array) {
            if (!element.isString()) {
                throw new IllegalArgumentException(
                        "field " + field + ": a list of strings is expected, got " + element);
            }
            strings.add(element.asString());
        }
        return strings;
    }
}
