package org.rapporteur.extraction.identity.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.encoder.Names;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/** How the words of a source are taken apart. */
class ReferencesTest {

    private static final Language ENGLISH = new English();
    private static final World WORLD = World.bundled();
    private static final WordClasses CLASSES = new WordClasses();

    /** The names of the cases. */
    private static final Map<Name.Type, List<String>> NAMES = Map.of(
            Name.Type.PERSON, List.of("Anna Berg", "Henry Moss", "Lopez"),
            Name.Type.ORGANISATION, List.of("European Union", "Harbour and Ports Union"),
            Name.Type.PLACE, List.of("Norway", "Finland", "Oslo", "United States"));

    @TestFactory
    Stream<DynamicTest> sources() {
        return Stream.of(
                // a name, whatever stands around it
                source("Anna Berg", "name Anna Berg"),
                source("Swedish Ambassador Anna Berg", "name Anna Berg"),
                source("Anna Berg, a lawyer in Oslo, who is 40", "name Anna Berg"),
                source("by Anna Berg", "name Anna Berg"),
                source("Oslo lawyer Anna Berg", "name Anna Berg"),
                // apposition
                source("his lawyer, Anna Berg", "name Anna Berg"),
                source("the foreign minister of Norway, Anna Berg", "name Anna Berg"),
                source("the city of Oslo", "name Oslo"),
                source("the lawyer, who met Anna Berg", "noun lawyer"),
                source("the lawyer of Anna Berg", "noun lawyer"),
                // owners
                source("Anna Berg's lawyer", "noun lawyer of Anna Berg"),
                source("Norway's government", "noun government of Norway"),
                source("his government", "noun government of his"),
                source("the government", "noun government"),
                source("Norway's foreign minister, Anna Berg", "name Anna Berg"),
                // several
                source("Norway and Finland", "all: name Norway + name Finland"),
                source("Anna Berg and Henry Moss", "all: name Anna Berg + name Henry Moss"),
                source("the European Union and the United States", "all: name European Union + name United States"),
                source("Norway, Finland and the United States", "all: name Norway + name Finland + name United States"),
                source("Norway as well as Finland", "all: name Norway + name Finland"),
                source("Norway and its allies", "open: name Norway + noun ally of its"),
                source("Norway, Finland and a number of countries", "open: name Norway + name Finland + noun country"),
                source("Norway and several countries", "open: name Norway + noun country"),
                source("he and Anna Berg", "all: pronoun HE + name Anna Berg"),
                // one, though "and" stands in it
                source("the Harbour and Ports Union", "name Harbour and Ports Union"),
                source("Anna Berg, a lawyer and a mother", "name Anna Berg"),
                source("the minister of trade and labour", "noun minister"),
                // amounts
                source("a number of countries", "noun country"),
                source("some of the officials", "noun official"),
                // pronouns
                source("she", "pronoun SHE"),
                source("who", "pronoun WHO"),
                source("them", "pronoun THEY"));
    }

    private static DynamicTest source(String words, String expected) {
        return DynamicTest.dynamicTest(words, () -> {
            String text = "Yesterday " + words + " said no.";
            assertEquals(expected, read(text, new Span(10, 10 + words.length())));
        });
    }

    @Test
    void whatStandsBesideTheSpanIsNotRead() {
        String text = "Anna Berg met Henry Moss.";
        assertEquals("name Anna Berg", read(text, new Span(0, 10)));
        assertEquals("nothing", read(text, new Span(9, 10)));
    }

    @Test
    void nobodyIsNamedByMoreWordsThanAreLookedAt() {
        String many = "Norway and ".repeat(5_000) + "Finland";
        Reference read = references("Then " + many + " said no.")
                .read(new Span(5, 5 + many.length()))
                .orElseThrow();
        assertTrue(read.span().length() < 3_000, () -> "as long as the report: " + read.span());
    }

    private static String read(String text, Span span) {
        References references = references(text);
        return references.read(span).map(reference -> words(reference, text)).orElse("nothing");
    }

    private static References references(String text) {
        Document document = Document.of(Reports.of(text), ENGLISH);
        document.keep(Names.class, names(text));
        Tokens tokens = new Tokens(document, Cover.of(List.of()));
        List<Naming> namings = new Namings(tokens, WORLD, CLASSES).list(List.of());
        return new References(tokens, namings, new NounPhrases(tokens, namings, CLASSES), CLASSES);
    }

    private static Names names(String text) {
        List<Name> names = new ArrayList<>();
        NAMES.forEach((type, all) -> all.forEach(name -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                names.add(new Name(new Span(at, at + name.length()), type, 0.9));
            }
        }));
        names.sort(Comparator.comparing(Name::span));
        return new Names(names);
    }

    private static String words(Reference reference, String text) {
        if (reference instanceof Reference.ByName by) {
            return "name " + by.naming().nameSpan().in(text);
        }
        if (reference instanceof Reference.ByPronoun by) {
            return "pronoun " + by.pronoun().kind();
        }
        if (reference instanceof Reference.ByNoun by) {
            String owner =
                    by.owner() == null ? "" : " of " + by.owner().nameSpan().in(text);
            String word =
                    by.ownedBy() == null ? "" : " of " + by.span().in(text).split(" ", -1)[0];
            return "noun " + by.phrase().head() + owner + word;
        }
        Reference.Several several = (Reference.Several) reference;
        return (several.open() ? "open: " : "all: ")
                + several.parts().stream().map(part -> words(part, text)).collect(Collectors.joining(" + "));
    }
}
