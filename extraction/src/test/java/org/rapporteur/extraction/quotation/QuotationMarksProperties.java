package org.rapporteur.extraction.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.HostileText;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;

class QuotationMarksProperties {

    @Provide
    Arbitrary<String> hostile() {
        return HostileText.texts();
    }

    @Provide
    Arbitrary<String> manyParagraphs() {
        return HostileText.texts().list().ofMinSize(3).ofMaxSize(6).map(texts -> String.join("\n\n", texts));
    }

    @Property(tries = 500)
    void everyPieceLiesInOneParagraphAndHoldsWords(@ForAll("hostile") String text) {
        List<Span> paragraphs = paragraphs(text);
        for (Quotation quotation : QuotationMarksTest.read(text)) {
            for (Span span : quotation.spans()) {
                assertTrue(paragraphs.stream().anyMatch(paragraph -> paragraph.contains(span)), () -> "" + quotation);
                assertTrue(span.in(text).codePoints().anyMatch(Character::isLetterOrDigit), () -> "" + quotation);
            }
        }
    }

    @Property(tries = 500)
    void aQuotationWithinLiesInOneOfTheLevelAround(@ForAll("hostile") String text) {
        List<Quotation> found = QuotationMarksTest.read(text);
        for (Quotation inner : found) {
            for (Span span : inner.spans()) {
                long around = found.stream()
                        .filter(outer -> outer.level() == inner.level() - 1)
                        .filter(outer -> outer.spans().stream().anyMatch(other -> other.contains(span)))
                        .count();
                assertEquals(inner.level() == 1 ? 0 : 1, around, () -> inner + " in " + found);
            }
        }
    }

    @Property(tries = 500)
    void quotationsOfOneLevelDoNotOverlap(@ForAll("hostile") String text) {
        List<Quotation> found = QuotationMarksTest.read(text);
        for (Quotation one : found) {
            for (Quotation other : found) {
                boolean overlap = one.spans().stream()
                        .anyMatch(span -> other.spans().stream().anyMatch(span::overlaps));
                assertFalse(!one.equals(other) && one.level() == other.level() && overlap, () -> one + " and " + other);
            }
        }
    }

    /** The paragraph before that of the mark may see its quotation go on or not; above that nothing may move. */
    @Property(tries = 500)
    void aMarkReachesBackOneParagraphAtMost(@ForAll("manyParagraphs") String text) {
        int last = IntStream.range(0, text.length())
                .filter(i -> Signs.isMark(text.charAt(i)))
                .max()
                .orElse(-1);
        Assume.that(last >= 0);
        String without = text.substring(0, last) + text.substring(last + 1);
        Assume.that(!without.isBlank());
        List<Span> paragraphs = paragraphs(text);
        int own = IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).contains(last))
                .findFirst()
                .orElseThrow();
        Assume.that(own >= 2);
        int limit = paragraphs.get(own - 2).end();
        List<Span> after = paragraphs(without);
        Assume.that(after.size() > own - 2 && after.subList(0, own - 1).equals(paragraphs.subList(0, own - 1)));
        assertEquals(pieces(text, limit), pieces(without, limit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201ca ",
                "\"a ",
                "'a ",
                "\u2018a ",
                "\u201ca\u2018b ",
                "\u00aba\u201c",
                "a\" ",
                "''a ",
                "<a\"",
                "a'\n'b",
                "\u2014 I, said A. B\n",
                ", \u2014 A A A A A ",
                "\"a\n",
                "\u201c \u201d",
                "\"\"\"",
                "5\" "
            })
    void theTimeIsLinear(String unit) {
        String text = unit.repeat(60_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> QuotationMarksTest.read(text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> QuotationMarksTest.read("\u2014 I" + text + "."));
    }

    private static List<Span> paragraphs(String text) {
        return Document.of(Reports.of(text), part -> List.of()).paragraphs();
    }

    /** Returns level and place of every piece that ends by a position, those of dialogue dashes left aside. */
    private static List<String> pieces(String text, int limit) {
        return QuotationMarksTest.read(text).stream()
                .filter(quotation ->
                        quotation.doubt() == null || !quotation.doubt().contains("dash"))
                .flatMap(quotation -> quotation.spans().stream()
                        .filter(span -> span.end() <= limit)
                        .flatMap(span -> Stream.of(quotation.level() + " " + span)))
                .collect(Collectors.toList());
    }
}
