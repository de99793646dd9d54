package org.rapporteur.formats.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.service.ReportRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RoundTripTest {

    private final JsonMapper json = Json.mapper();

    @Property(tries = 100)
    void givesBackEveryObjectAsItWas(@ForAll long seed) throws IOException {
        List<Item> items = items(seed);
        String file = RecordFiles.write(items);
        List<Item> back = RecordFiles.read(file);
        assertEquals(items, back.subList(1, back.size()));
        assertEquals(file, RecordFiles.write(back));
    }

    @Property(tries = 100)
    void givesBackRecordsAsTheyWere(@ForAll long seed) throws IOException {
        ReportRecord record = new RandomItems(seed).record();
        RecordFiles.Kept kept = new RecordFiles.Kept();
        try (RecordLinesReader reader = RecordFiles.open(RecordFiles.write(record))) {
            reader.copyTo(kept);
        }
        assertEquals(List.of(record), kept.records);
        assertEquals(1, kept.others.size());
    }

    @Property(tries = 100)
    void keepsUnknownFieldsAtAnyDepthAndUnknownTypes(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder();
        for (String line : RecordFiles.write(items(seed)).split("\n", -1)) {
            if (!line.isEmpty()) {
                JsonNode node = json.readTree(line);
                addFields(node, random);
                file.append(node).append('\n');
            }
            if (random.nextInt(5) == 0 && !file.isEmpty()) {
                file.append("{ \"id\" : \"z\", \"type\":\"alliance\", \"x\":1.50, \"y\":\"\\ud83d\" }\n");
            }
        }
        String[] before = file.toString().split("\n", -1);
        String[] after = RecordFiles.write(RecordFiles.read(file.toString())).split("\n", -1);
        assertEquals(before.length, after.length);
        for (int i = 0; i < before.length - 1; i++) {
            assertEquals(json.readTree(before[i]), json.readTree(after[i]));
        }
    }

    @Test
    void coversEveryType() {
        Set<String> types = new TreeSet<>();
        items(1).forEach(item -> types.add(item.type()));
        // The random problem may or may not name the report; either way it is there.
        assertEquals(new TreeSet<>(ItemTypes.list().keySet()), types);
    }

    @Test
    void keepsAnObjectWithAnUnknownWordAsItWasRead() throws IOException {
        List<Item> items = new ArrayList<>(items(7));
        String file = RecordFiles.write(items).replaceAll("\"stance\":\"[a-z]+\"", "\"stance\":\"wavering\"");
        assertTrue(RecordFiles.read(file).stream()
                .anyMatch(item -> item instanceof UnknownItem unknown
                        && unknown.type().equals("position")
                        && unknown.json().contains("wavering")));
        assertEquals(file, RecordFiles.write(RecordFiles.read(file)));
    }

    private static List<Item> items(long seed) {
        RandomItems random = new RandomItems(seed);
        ReportRecord record = random.record();
        List<Item> items = new ArrayList<>();
        items.add(record.report());
        items.addAll(record.items());
        items.addAll(random.others());
        return items;
    }

    private static void addFields(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            array.forEach(each -> addFields(each, random));
        } else if (node instanceof ObjectNode object) {
            object.forEach(each -> addFields(each, random));
            if (random.nextBoolean()) {
                object.putNull("absent");
                object.put("a/b~c", "\ud83d\ude00\r\n");
                object.putObject("deep").putArray("list").add(1).addObject().put("text", "free");
                object.put("exact", new java.math.BigDecimal("1.500"));
            }
        }
    }
}
