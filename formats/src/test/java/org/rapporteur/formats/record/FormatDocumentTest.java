package org.rapporteur.formats.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.Word;
import org.rapporteur.record.report.Report;

/** docs/formats.md says what the Java records say. */
class FormatDocumentTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("rapporteur.root"), "docs", "formats.md");

    @Test
    void describesEveryFieldOfEveryTypeAndPart() throws IOException {
        Map<String, Shape> parts = new TreeMap<>();
        for (Map.Entry<String, Shape> type : ItemTypes.list().entrySet()) {
            assertEquals(rows(type.getValue(), parts), documented("### `" + type.getKey() + "`"), type.getKey());
        }
        assertTrue(parts.size() > 5, () -> "only the parts " + parts.keySet());
        for (Map.Entry<String, Shape> part : Map.copyOf(parts).entrySet()) {
            assertEquals(rows(part.getValue(), parts), documented("### " + part.getKey()), part.getKey());
        }
    }

    @Test
    void givesAnExampleThatHoldsAndComesBackToTheByte() throws IOException {
        String example = example();
        List<Item> items = RecordFiles.read(example);
        assertTrue(items.size() > 8, () -> "only " + items.size() + " objects");
        assertTrue(items.stream().noneMatch(UnknownItem.class::isInstance));
        assertEquals(example, RecordFiles.write(items));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(RecordSchema.text());
        example.lines().forEach(line -> assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line));
    }

    /** The spans that the example states are right in both units, for there is a character of two units in it. */
    @Test
    void countsCodePointsInTheExample() throws IOException {
        Report report = RecordFiles.read(example()).stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(
                report.text().codePointCount(0, report.text().length()) + 1,
                report.text().length());
        assertTrue(example().contains("\"spans\":[[67,99]],\"text\":\"Ana Ruiz, the fisheries minister\""));
        assertEquals(68, report.text().indexOf("Ana Ruiz"));
    }

    private static String example() throws IOException {
        String document = Files.readString(DOCUMENT);
        int start = document.indexOf("```jsonl\n") + "```jsonl\n".length();
        return document.substring(start, document.indexOf("```", start));
    }

    /** Name, form and need of each field, as the document has them. */
    private static List<String> documented(String heading) throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        int start = lines.indexOf(heading);
        assertTrue(start >= 0, () -> "docs/formats.md has no heading " + heading);
        return lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .peek(cells -> assertTrue(cells.size() == 6 && !cells.get(4).isEmpty(), () -> "no meaning: " + cells))
                .map(cells -> cells.get(1) + " " + cells.get(2) + " " + cells.get(3))
                .toList();
    }

    private static List<String> rows(Shape shape, Map<String, Shape> parts) {
        return shape.fields().stream()
                .filter(field -> field.kind() != Kind.EXTRA)
                .map(field ->
                        "`" + field.name() + "` " + form(field, parts) + " " + (isNeeded(shape, field) ? "yes" : ""))
                .toList();
    }

    private static boolean isNeeded(Shape shape, Shape.Field field) {
        boolean beside = field.name().equals("text") && shape.find("spans").isPresent();
        return !beside && Probe.isRequired(shape, field);
    }

    private static String form(Shape.Field field, Map<String, Shape> parts) {
        String part = field.type().getSimpleName().toLowerCase(Locale.ROOT);
        String link = "[" + part + "](#" + part + ")";
        if (field.shape() != null) {
            parts.put(part, field.shape());
        }
        return switch (field.kind()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER, DECIMAL -> "number";
            case TEXTS -> "list of string";
            case TRUTH -> "true or false";
            case OBJECT -> link;
            case OBJECTS -> "list of " + link;
            case WORD -> "word: " + words(field.type());
            case WORDS -> "list of word: " + words(field.type());
            default -> field.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String words(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(constant -> ((Word) constant).word())
                .collect(Collectors.joining(", "));
    }
}
