package org.rapporteur.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.Lines;

/** Reads {@code stories.csv}: which report is of which story. Stateless. */
final class StoriesFile {

    private static final List<String> HEADER = List.of("report", "story");

    private StoriesFile() {}

    /**
     * Returns the story of each report, in the order of the lines.
     *
     * @throws IOException when the file cannot be read or a line is not as expected, naming file and line
     */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> stories = new LinkedHashMap<>();
        int number = 0;
        for (String line : Lines.of(file)) {
            number++;
            List<String> fields = fields(line);
            if (number == 1) {
                if (!fields.equals(HEADER)) {
                    throw Lines.error(file, 1, "the header is report,story, got '" + line + "'", null);
                }
            } else if (fields.size() != 2
                    || fields.get(0).isBlank()
                    || fields.get(1).isBlank()) {
                throw Lines.error(file, number, "a line is REPORT,STORY, got '" + line + "'", null);
            } else if (stories.put(fields.get(0), fields.get(1)) != null) {
                throw Lines.error(file, number, "report '" + fields.get(0) + "' has a story already", null);
            }
        }
        if (stories.isEmpty()) {
            throw new IOException(
                    file + ": holds no report; write the line report,story and then a line for each report");
        }
        return stories;
    }

    /** Returns the fields of a line; one in quotation marks may hold commas, and two marks for one (RFC 4180). */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(unit);
                i++;
            } else if (unit == '"') {
                quoted = !quoted;
            } else if (unit == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(unit);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
