package org.rapporteur.extraction.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.HostileText;
import org.rapporteur.extraction.text.RecordInvariants;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** What holds of joined sources whatever the text and wherever the sources stand: even where no reader would see one. */
class JoinerProperties {

    private static final int ENDING = "'s".length();

    /** Where, in thousandths of the text, a statement's parts stand. */
    private record Place(int source, int sourceLength, int addressee, int content, int contentLength) {}

    /** A text and where its sources stand. */
    record Scattered(String text, List<Place> places) {}

    @Property
    void holdsWhereverTheSourcesStand(@ForAll("scattered") Scattered one, @ForAll("scattered") Scattered other) {
        Joined joined = read(one);
        RecordInvariants.check(joined.record());
        checkEntities(joined);
        for (Statement statement : joined.record().list(Statement.class)) {
            checkParty(joined, statement.source());
            checkParty(joined, statement.addressee());
        }
        read(other);
        assertEquals(joined.record(), read(one).record(), "A, B, A gives A the same record twice");
    }

    private static void checkEntities(Joined joined) {
        Set<String> meant = new HashSet<>();
        for (Statement statement : joined.record().list(Statement.class)) {
            for (Party party : List.of(statement.source(), statement.addressee())) {
                meant.addAll(party.candidates());
                meant.add(party.entity());
            }
        }
        Set<String> members = new HashSet<>();
        int last = 0;
        for (Entity entity : joined.entities()) {
            entity.members().forEach(member -> members.add(member.id()));
            int start = entity.mentions().get(0).spans().get(0).start();
            assertTrue(last <= start, () -> "not in the order of the text: " + entity);
            last = start;
        }
        for (Entity entity : joined.entities()) {
            assertTrue(meant.contains(entity.id()) || members.contains(entity.id()), () -> "nobody means " + entity);
            checkMembers(joined, entity);
            Passage described = entity.described();
            if (described != null) {
                assertEquals(
                        Passage.of(joined.record().report().text(), described.spans()), described, "what describes");
            }
        }
    }

    private static void checkMembers(Joined joined, Entity entity) {
        List<String> ids = entity.members().stream().map(Member::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), () -> "a member twice in " + entity);
        assertTrue(!ids.contains(entity.id()), () -> "a member of itself: " + entity);
        assertEquals(ids.size() > 1, entity.membership() != null, () -> "members and their completeness: " + entity);
        ids.forEach(joined::entity);
    }

    private static void checkParty(Joined joined, Party party) {
        Set<String> candidates = new HashSet<>(party.candidates());
        assertEquals(party.candidates().size(), candidates.size(), () -> "a candidate twice: " + party);
        candidates.forEach(joined::entity);
        assertNotNull(party.why(), () -> "no reason: " + party);
        assertTrue(!party.why().isBlank(), () -> "an empty reason: " + party);
        if (party.entity() == null) {
            assertNull(party.confidence(), () -> "sure of nobody: " + party);
        } else {
            assertEquals(List.of(), party.candidates(), () -> "both one and several: " + party);
            boolean there = joined.entity(party.entity()).mentions().stream()
                    .flatMap(mention -> mention.spans().stream())
                    .anyMatch(span -> touches(span, party.spans().get(0)));
            assertTrue(there, () -> "its words are no mention of " + joined.entity(party.entity()) + ": " + party);
        }
    }

    /** Returns whether two spans share a character or no more than a possessive ending lies between them. */
    private static boolean touches(Span one, Span other) {
        return one.start() <= other.end() + ENDING && other.start() <= one.end() + ENDING;
    }

    @Provide
    Arbitrary<Scattered> scattered() {
        Arbitrary<Integer> share = Arbitraries.integers().between(0, 999);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 40);
        Arbitrary<Place> place =
                Combinators.combine(share, length, share, share, length).as(Place::new);
        Arbitrary<String> texts = Arbitraries.oneOf(HostileText.texts(), reports())
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
        return Combinators.combine(texts, place.list().ofMinSize(1).ofMaxSize(8))
                .as(Scattered::new);
    }

    /** Returns reports in which many may be meant by the same words. */
    private static Arbitrary<String> reports() {
        Arbitrary<String> who = Arbitraries.of(
                "Anna Berg",
                "Berg",
                "Mrs. Berg",
                "Peter Berg",
                "Mr. Berg",
                "Henry Moss",
                "He",
                "She",
                "It",
                "They",
                "The prime minister",
                "Norwegian Prime Minister Kari Strand",
                "Norway and its allies",
                "Oslo",
                "The European Union and the United States",
                "An official",
                "The official",
                "Who",
                "I",
                "We",
                "\"We\"",
                "His government",
                "Berg's campaign",
                "The joint statement",
                "Both",
                "A number of countries",
                "Kari Strand, prime minister of Norway, which is cold,",
                "Иван Петров",
                "علي حسن");
        Arbitrary<String> does = Arbitraries.of(" said ", ", who spoke to ", " and ", "'s ally, ", ", ", " met ", ". ");
        return Combinators.combine(who, does, who, Arbitraries.of(". ", ".\n", ", ", " "))
                .as((one, verb, other, stop) -> one + verb + other + stop)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    private static Joined read(Scattered scattered) {
        String text = scattered.text();
        Document document = Document.of(Reports.of(text), Joined.ENGLISH);
        Map<List<Span>, Joined.Given> given = new LinkedHashMap<>();
        for (Place place : scattered.places()) {
            List<Span> content = List.of(content(text, place.content(), place.contentLength()));
            Span source = span(text, place.source(), place.sourceLength());
            given.putIfAbsent(
                    content, new Joined.Given(source, span(text, place.addressee(), place.sourceLength()), content));
        }
        return Joined.of(document, new ArrayList<>(given.values()));
    }

    /** Returns the span of so many characters from a place, whole code points. */
    private static Span span(String text, int thousandths, int length) {
        CodePoints points = CodePoints.of(text);
        int count = text.codePointCount(0, text.length());
        int start = Math.min(count - 1, (int) ((long) count * thousandths / 1000));
        int end = Math.min(count, start + length);
        return new Span(points.toUtf16(start), points.toUtf16(end));
    }

    /** Returns a span with a letter in it, as a content has; the whole text where none is near. */
    private static Span content(String text, int thousandths, int length) {
        Span span = span(text, thousandths, length);
        boolean says = span.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
        return says ? span : new Span(0, text.length());
    }
}
