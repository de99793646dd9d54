package org.rapporteur.analysis.collation.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rapporteur.analysis.collation.Printed;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;

/** Changes made to invented texts are found with their type, and nothing else is. */
class ChangesProperties {

    private static final List<String> NAMES =
            List.of("Ada Finch", "Otto Crane", "Bela Roth", "Ines Wolde", "Carl Umber", "Dora Quill");

    private static final List<String> THINGS = List.of(
            "the harbour",
            "the old mill",
            "the northern road",
            "the ferry",
            "the water tower",
            "the school",
            "the market hall",
            "the lighthouse",
            "the bridge at Marlow",
            "the quarry");

    private static final List<String> DEEDS = List.of(
            "would be closed for the winter",
            "had cost the town dearly",
            "should belong to the parish",
            "could be rebuilt by volunteers",
            "was sold to strangers",
            "needed a new roof and a keeper");

    private static final List<String> CONDITIONS = List.of(
            "if the rain goes on", "unless the province pays", "provided the council agrees", "if nobody objects");

    private final List<String> sentences = new ArrayList<>();
    private final List<String[]> said = new ArrayList<>();

    private void write(Random random) {
        sentences.clear();
        said.clear();
        List<String> things = new ArrayList<>(THINGS);
        Collections.shuffle(things, random);
        for (String thing : things) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String deed = DEEDS.get(random.nextInt(DEEDS.size()));
            String condition = CONDITIONS.get(random.nextInt(CONDITIONS.size()));
            int number = 20 + random.nextInt(900);
            String content = thing + " " + deed + " " + condition;
            switch (random.nextInt(3)) {
                case 0 -> {
                    sentences.add(name + " said that " + content + ".");
                    said.add(new String[] {name, content});
                }
                case 1 ->
                    sentences.add("About " + number + " people a year come to see " + thing + ", which " + deed + ".");
                default -> sentences.add("\"Nobody asked whether " + thing + " " + deed + ",\" " + name + " said.");
            }
        }
    }

    private String text(List<String> some) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < some.size(); i++) {
            text.append(some.get(i)).append(i % 3 == 2 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private static List<Change> changes(String before, String after) {
        return Changes.between(
                Printed.by("A", before).record(), Printed.by("B", after).record());
    }

    private static List<ChangeType> types(String before, String after) {
        return changes(before, after).stream().map(Change::type).toList();
    }

    @Property(tries = 200)
    void nothingChangedIsNoChange(@ForAll long seed) {
        write(new Random(seed));
        assertEquals(List.of(), changes(text(sentences), text(sentences)));
    }

    @Property(tries = 200)
    void aSentenceLeftOutIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        write(random);
        String before = text(sentences);
        String gone = sentences.get(random.nextInt(sentences.size()));
        String after = before.replace(gone, "").strip();
        List<Change> changes = changes(before, after);
        assertEquals(
                List.of(ChangeType.SENTENCE_DROPPED),
                changes.stream().map(Change::type).toList());
        Span span = changes.get(0).before().get(0);
        assertTrue(gone.contains(span.in(before)) && span.length() > gone.length() - 4, span.in(before));
    }

    @Property(tries = 200)
    void anotherNumberIsFound(@ForAll long seed) {
        write(new Random(seed));
        String before = text(sentences);
        String after = before.replaceFirst("About (\\d)", "About 1$1");
        List<ChangeType> found = before.equals(after) ? List.of() : List.of(ChangeType.NUMBER);
        assertEquals(found, types(before, after));
    }

    @Property(tries = 200)
    void aConditionLeftOutIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        write(random);
        if (said.isEmpty()) {
            return;
        }
        String content = said.get(random.nextInt(said.size()))[1];
        String condition =
                CONDITIONS.stream().filter(content::endsWith).findFirst().orElseThrow();
        String before = text(sentences);
        String after = before.replace(content, content.substring(0, content.length() - condition.length() - 1));
        assertEquals(List.of(ChangeType.CONDITION_DROPPED), types(before, after));
        assertEquals(List.of(ChangeType.CONDITION_ADDED), types(after, before));
    }

    @Property(tries = 200)
    void speakersExchangedAreFoundWithAndWithoutTheRecord(@ForAll long seed) {
        Random random = new Random(seed);
        write(random);
        Collections.shuffle(said, random);
        String[] one = said.isEmpty() ? null : said.get(0);
        String[] other = said.stream()
                .filter(each -> !each[0].equals(said.get(0)[0]))
                // Of two who say nearly the same one cannot tell whether the names or the sentences changed places.
                .filter(each ->
                        DEEDS.stream().noneMatch(deed -> each[1].contains(deed) && said.get(0)[1].contains(deed)))
                .findFirst()
                .orElse(null);
        if (other == null) {
            return;
        }
        String before = text(sentences);
        String after = before.replace(one[0] + " said that " + one[1], "@")
                .replace(other[0] + " said that " + other[1], one[0] + " said that " + other[1])
                .replace("@", other[0] + " said that " + one[1]);
        List<ChangeType> twice = List.of(ChangeType.SPEAKER, ChangeType.SPEAKER);
        assertEquals(twice, types(before, after));
        ReportRecord first = Printed.by("A", before)
                .says(one[0], one[1])
                .says(other[0], other[1])
                .record();
        ReportRecord second = Printed.by("B", after)
                .says(other[0], one[1])
                .says(one[0], other[1])
                .record();
        List<Change> changes = Changes.between(first, second);
        assertEquals(twice, changes.stream().map(Change::type).toList());
        assertEquals("the two are exchanged", changes.get(0).note());
    }

    @Property(tries = 300)
    void whateverIsInTheTextsEverySpanLiesInItsText(@ForAll String one, @ForAll String other) {
        String before = "a" + one.replaceAll("[\\x00\\ud800-\\udfff]", "\n");
        String after = "a" + other.replaceAll("[\\x00\\ud800-\\udfff]", "\n") + before;
        for (Change change : changes(before, after)) {
            change.before().forEach(span -> assertTrue(span.end() <= before.length()));
            change.after().forEach(span -> assertTrue(span.end() <= after.length()));
        }
    }
}
