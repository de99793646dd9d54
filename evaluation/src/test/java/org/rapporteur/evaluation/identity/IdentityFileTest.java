package org.rapporteur.evaluation.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.evaluation.identity.gold.GoldArticle;
import org.rapporteur.evaluation.identity.gold.GoldSource;
import org.rapporteur.evaluation.identity.gold.IdentityFile;
import org.rapporteur.record.Span;

class IdentityFileTest {

    @TempDir
    Path folder;

    @Test
    void offsetsCountCodePoints() throws IOException {
        GoldArticle article = read("a\tentity\te1\tgroup\t2-4\te2,e3", "a\tsource\te1\tnominal\t2-4\t-")
                .article("a", "\ud83d\ude00 Wir");
        assertEquals(List.of(new Span(3, 5)), article.sources().get(0).spans());
        assertEquals(List.of("e2", "e3"), article.sources().get(0).identity().members());
    }

    @Test
    void anIdentityIsSeenBeforeWhereItsNameOrAnotherSourceIs() throws IOException {
        assertEquals(
                List.of(false, true, false, true, false, true),
                Invented.article(folder).sources().stream()
                        .map(GoldSource::seen)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;entity;e1;person;0-2 | line 1: 6 columns separated by tabs are expected, got 5",
                "a;person;e1;person;0-2;- | line 1: column row: entity or source is expected, got 'person'",
                "a;entity;e1;person;2-1;- | line 1: a span needs 0 <= start < end, got [2, 1)",
                "a;entity;e1;person;here;- | line 1: spans: start-end;start-end … is expected, got 'here'",
                "a;entity;e1;somebody;0-2;- | line 1, column class: 'somebody' is not a word of EntityKind",
                "a;entity;e1;person;0-99;- | line 1: offset 99 is outside a text of 5 code points",
                "a;source;e7;name;0-2;- | line 1: no entity e7"
            })
    void aLineThatDoesNotFitIsNamed(String line, String message) {
        IOException refused = assertThrows(
                IOException.class, () -> read(line.replace(';', '\t')).article("a", "Words"));
        assertTrue(refused.getMessage().endsWith(".tsv, " + message), refused.getMessage());
    }

    @Test
    void anArticleWithoutLabelsIsNamed() throws IOException {
        IdentityFile file = read("a\tentity\te1\tperson\t0-2\t-");
        assertTrue(assertThrows(IOException.class, () -> file.article("b", "Words"))
                .getMessage()
                .endsWith("no label of the article b"));
    }

    private IdentityFile read(String... lines) throws IOException {
        return IdentityFile.read(Files.write(folder.resolve("labels.tsv"), List.of(lines)));
    }
}
