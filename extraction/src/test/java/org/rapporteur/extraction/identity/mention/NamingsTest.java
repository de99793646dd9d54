package org.rapporteur.extraction.identity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.encoder.Names;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/** What becomes of the names that a pass over the text kept, and of those that it overlooked. */
class NamingsTest {

    private final List<Name> names = new ArrayList<>();

    @Test
    void whatReadsAlikeIsOfOneType() {
        String text = "Kessel fell. Kessel rose. Kessel left.";
        name(text, "Kessel", 0, Name.Type.PERSON);
        name(text, "Kessel", 13, Name.Type.ORGANISATION);
        name(text, "Kessel", 26, Name.Type.ORGANISATION);
        assertEquals(
                List.of("ORGANISATION Kessel", "ORGANISATION Kessel", "ORGANISATION Kessel"), read(text, List.of()));
    }

    @Test
    void partsOfAPersonsNameAreThatPersons() {
        String text = "Anna Kessel left. Kessel fell.";
        name(text, "Anna Kessel", 0, Name.Type.PERSON);
        name(text, "Kessel", 18, Name.Type.ORGANISATION);
        assertEquals(List.of("PERSON Anna Kessel", "PERSON Kessel"), read(text, List.of()));
    }

    @Test
    void aPlaceThatIsAlsoASurnameStaysAPlace() {
        String text = "Anna Tornby left. They met in Tornby.";
        name(text, "Anna Tornby", 0, Name.Type.PERSON);
        name(text, "Tornby", 30, Name.Type.PLACE);
        assertEquals(List.of("PERSON Anna Tornby", "PLACE Tornby"), read(text, List.of()));
    }

    @Test
    void aStateIsAPlaceWhateverThePassSays() {
        String text = "Then Norway left.";
        name(text, "Norway", 5, Name.Type.PERSON);
        assertEquals(List.of("PLACE Norway"), read(text, List.of()));
    }

    @Test
    void aPeopleIsNoPlace() {
        String text = "Then Norwegian farmers left.";
        name(text, "Norwegian", 5, Name.Type.PLACE);
        assertEquals(List.of("OTHER Norwegian"), read(text, List.of()));
    }

    @Test
    void anOverlookedSurnameIsAdded() {
        String text = "Anna Kessel left. Later Kessel fell.";
        name(text, "Anna Kessel", 0, Name.Type.PERSON);
        assertEquals(List.of("PERSON Anna Kessel", "PERSON Kessel"), read(text, List.of()));
    }

    @Test
    void aPartyInCapitalsIsAName() {
        String text = "Then the Kessel Group left.";
        assertEquals(List.of(), read(text, List.of()));
        assertEquals(List.of("ORGANISATION Kessel Group"), read(text, List.of(new Span(5, 21))));
    }

    @Test
    void aTitleIsNoPartOfTheName() {
        String text = "He met Foreign Minister Anna Kessel.";
        name(text, "Anna Kessel", 24, Name.Type.PERSON);
        Naming naming = namings(text, List.of()).get(0);
        assertEquals(List.of("Foreign", "Minister"), naming.title());
        assertEquals("Foreign Minister Anna Kessel", naming.span().in(text));
        assertEquals("Anna Kessel", naming.nameSpan().in(text));
    }

    @Test
    void aPossessiveEndingIsNoPartOfTheName() {
        String text = "Yesterday Kessel's lawyer left.";
        name(text, "Kessel", 10, Name.Type.PERSON);
        Naming naming = namings(text, List.of()).get(0);
        assertEquals("Kessel", naming.span().in(text));
        assertTrue(naming.possessive());
        assertEquals("kessel", naming.key());
    }

    private void name(String text, String name, int start, Name.Type type) {
        Span span = new Span(start, start + name.length());
        assertEquals(name, span.in(text));
        names.add(new Name(span, type, 0.9));
    }

    private List<String> read(String text, List<Span> parties) {
        return namings(text, parties).stream()
                .map(naming -> naming.type() + " " + naming.nameSpan().in(text))
                .toList();
    }

    private List<Naming> namings(String text, List<Span> parties) {
        Document document = Document.of(Reports.of(text), new English());
        document.keep(Names.class, new Names(names));
        Tokens tokens = new Tokens(document, Cover.of(List.of()));
        return new Namings(tokens, World.bundled(), new WordClasses()).list(parties);
    }
}
