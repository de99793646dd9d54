package org.rapporteur.extraction.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.text.RecordInvariants;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/**
 * Reports such as nobody wrote for a reader: thousands of names, none, half a report as one source. Each is read, keeps what holds
 * of every record, and takes seconds at most; the time allowed is only there so that a test ends that would not.
 */
@Tag("once")
class HardReportsTest {

    private static final int MANY = 3_000;

    @Test
    void manyDifferentNames() {
        Joined joined = read(lines(MANY, i -> "[" + i + " Anna " + word(i) + "] said it was cold.\n"));
        assertEquals(MANY, entitiesOfSources(joined).size());
    }

    @Test
    void manyOfOneSurname() {
        Joined joined = read(lines(MANY, i -> "[" + i + " " + word(i) + " Berg] said it was cold.\n"));
        assertEquals(MANY, entitiesOfSources(joined).size());
    }

    @Test
    void manyOfOneSurnameAndTheSurnameAlone() {
        Joined joined = read(lines(
                MANY, i -> "[" + 2 * i + " " + word(i) + " Berg] said no.\n[" + (2 * i + 1) + " Berg] said yes.\n"));
        assertEquals(MANY, entitiesOfSources(joined).size());
        sources(joined).forEach(party -> assertNotNull(party.entity(), () -> "named in full right before: " + party));
    }

    @Test
    void manyOwners() {
        Joined joined = read(lines(MANY, i -> "[" + i + " " + word(i) + "'s campaign] said it was cold.\n"));
        assertEquals(MANY, entitiesOfSources(joined).size());
    }

    @Test
    void noName() {
        Joined joined = read("[1 the farmers] said it was cold. [2 nobody] said it was warm.");
        assertTrue(joined.entities().stream().noneMatch(entity -> entity.kind() == EntityKind.PERSON));
    }

    @Test
    void noStatement() {
        assertEquals(List.of(), read("Anna Berg left.").entities());
    }

    @Test
    void onlyPronouns() {
        String text = lines(
                MANY,
                i -> "[" + 3 * i + " He] said that {" + 3 * i + " [" + (3 * i + 1) + " she] told [" + (3 * i + 2)
                        + " them]} no.\n");
        Joined joined = read(text.replaceAll("\\[(\\d+) (she|them)\\]", "$2"));
        for (Party party : sources(joined)) {
            assertNull(party.entity(), () -> "nobody is named: " + party);
            assertEquals(List.of(), party.candidates());
        }
        assertEquals(MANY, sources(joined).size());
        assertEquals(List.of(), joined.entities());
    }

    @Test
    void namesInCyrillic() {
        Joined joined = read(
                "[1 Министр Иван Петров] сказал нет. [2 Петров] сказал да. [3 Анна Сидорова] молчала.",
                Map.of(Name.Type.PERSON, List.of("Иван Петров", "Петров", "Анна Сидорова")));
        List<Party> parties = sources(joined);
        assertEquals("Иван Петров", joined.entity(parties.get(0).entity()).name());
        assertEquals(parties.get(0).entity(), parties.get(1).entity());
        assertEquals("Анна Сидорова", joined.entity(parties.get(2).entity()).name());
    }

    @Test
    void namesInArabicScript() {
        Joined joined = read(
                "[1 علي حسن] قال لا. [2 حسن] قال نعم. [3 مريم صالح] لم تقل شيئا.",
                Map.of(Name.Type.PERSON, List.of("علي حسن", "حسن", "مريم صالح")));
        List<Party> parties = sources(joined);
        assertEquals("علي حسن", joined.entity(parties.get(0).entity()).name());
        assertEquals(parties.get(0).entity(), parties.get(1).entity());
        assertNotEquals(parties.get(0).entity(), parties.get(2).entity());
    }

    @Test
    void unknownLettersWithoutNames() {
        Joined joined = read("[1 علي حسن] قال لا. [2 Министр] сказал да. [3 部长] 说不。");
        sources(joined).forEach(party -> assertNotNull(party.why(), () -> "no reason: " + party));
    }

    @Test
    void halfOfTheReportIsOneSource() {
        String half = lines(40_000, i -> word(i) + (i % 7 == 0 ? ", " : i % 11 == 0 ? " and " : " "));
        Joined joined = read("[1 " + half + "] said " + half + ".");
        assertEquals(1, sources(joined).size());
    }

    @Test
    void aSourceOfCommas() {
        Joined joined = read("[1 " + lines(100_000, i -> "the " + (char) ('a' + i % 26) + ", ") + "] said no.");
        assertEquals(1, sources(joined).size());
    }

    @Test
    void aSourceOfConjunctions() {
        Joined joined = read("[1 " + lines(100_000, i -> "cold and ") + "] said no.");
        assertEquals(1, sources(joined).size());
    }

    @Test
    void noFullStop() {
        String words = lines(100_000, i -> i % 5 == 0 ? "he " : i % 5 == 1 ? "said " : i % 5 == 2 ? "the " : "farmer ");
        Joined joined = read(words + " [1 he] said " + words + " [2 the farmer] said so");
        assertEquals(2, sources(joined).size());
    }

    @Test
    void nothingButCapitals() {
        String words = lines(200_000, i -> word(i) + " ");
        Joined joined = read(words + " [1 " + word(7) + "] said so");
        assertEquals(1, sources(joined).size());
    }

    private static List<Party> sources(Joined joined) {
        return joined.record().list(Statement.class).stream()
                .map(Statement::source)
                .toList();
    }

    private static Set<Entity> entitiesOfSources(Joined joined) {
        return sources(joined).stream()
                .map(Party::entity)
                .filter(id -> id != null)
                .map(joined::entity)
                .collect(Collectors.toSet());
    }

    private static Joined read(String marked) {
        return read(marked, Map.of());
    }

    private static Joined read(String marked, Map<Name.Type, List<String>> named) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Joined joined = Joined.of(Marked.of(marked), named, new Looks());
            RecordInvariants.check(joined.record());
            return joined;
        });
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    /** Returns a word of its own for every number, no slip of the pen away from another: letters only, the first one large. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = number; rest > 0; rest /= 26) {
            word.append(((char) ('a' + rest % 26) + "").repeat(2));
        }
        return word.append("son").toString();
    }
}
