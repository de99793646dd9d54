package org.rapporteur.extraction.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.encoder.WordScores.Part;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.record.speech.Tense;

/** Acts from scores of words that are given here: what the head would have to say, and what is made of it. */
class ActsTest {

    private static final String TEXT =
            "The envoy warned Belmar that if the fleet sailed, the talks would end. She praised the mayor; the harbour was closed.";
    private static final Map<Part, List<String>> NAMES = names();

    private final Document document = Document.of(Reports.of(TEXT), new English());
    private final WordScores.Builder scores = new WordScores.Builder(NAMES, 1, 0);
    private final Map<String, Map<Part, float[]>> told = new HashMap<>();

    private static Map<Part, List<String>> names() {
        Map<Part, List<String>> names = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            names.put(part, List.of("x"));
        }
        names.put(Part.ACTS, List.of("assert", "warn", "praise"));
        names.put(Part.HEED, names.get(Part.ACTS));
        names.put(Part.TENSE, List.of("past", "future"));
        names.put(Part.MODALITY, List.of("certain", "probable"));
        names.put(Part.NEGATION, List.of("no", "negated", "denial"));
        names.put(Part.WEIGHTS, List.of("tense", "modality", "negation"));
        names.put(Part.CONDITION, List.of("cb", "ce", "qb", "qe"));
        names.put(Part.TARGET, List.of("b", "e"));
        return names;
    }

    private void say(String word, Part part, float... values) {
        told.computeIfAbsent(word, ignored -> new EnumMap<>(Part.class)).put(part, values);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        assertTrue(start >= 0, words);
        return new Span(start, start + words.length());
    }

    private List<Act> read(String source, String cue, String content) {
        Matcher words = Pattern.compile("\\w++|[^\\w\\s]").matcher(TEXT);
        while (words.find()) {
            Map<Part, float[]> row = new EnumMap<>(Part.class);
            NAMES.forEach((part, names) -> {
                float[] values = new float[names.size()];
                Arrays.fill(values, -3);
                row.put(part, values);
            });
            row.putAll(told.getOrDefault(words.group(), Map.of()));
            scores.add(words.start(), words.end(), row);
        }
        document.keep(WordScores.class, scores.done());
        Statement statement = new Statement(
                document.identifier("s", List.of(at(content))),
                document.report().id(),
                Mode.INDIRECT,
                Party.of(Passage.of(TEXT, at(source))),
                Passage.of(TEXT, at(cue)),
                Passage.of(TEXT, at(content)),
                null,
                null,
                null,
                null,
                new Maker.Machine("test", "1"),
                Extra.NONE);
        ReportRecord record = ReportRecord.of(document.report()).with(List.of(statement));
        return new Acts().read(document, record).stream().map(Act.class::cast).toList();
    }

    @Test
    void aWarningHasItsConditionItsConsequenceAndWhoWouldAct() {
        say("warned", Part.ACTS, -2, 4, -4);
        say("warned", Part.HEED, 3, 3, 3);
        say("would", Part.TENSE, -1, 5);
        say("if", Part.CONDITION, 6, -3, -3, -3);
        say("sailed", Part.CONDITION, -3, 6, -3, -3);
        say("talks", Part.CONDITION, -3, -3, 1, -3);
        say("end", Part.CONDITION, -3, -3, -3, 6);
        say("Belmar", Part.TARGET, 4, 4);
        List<Act> acts = read("The envoy", "warned", "that if the fleet sailed, the talks would end");
        assertEquals(1, acts.size());
        Act act = acts.get(0);
        assertEquals("warn", act.category());
        assertNull(act.plover());
        assertEquals("if the fleet sailed", act.condition().text());
        assertEquals("the fleet", act.condition().actor().text());
        assertEquals("the talks would end", act.consequence().text());
        assertEquals("the talks", act.consequence().actor().text());
        assertEquals("Belmar", act.target().text());
        assertEquals(Tense.FUTURE, act.tense());
        assertEquals(Polarity.POSITIVE, act.polarity());
        assertEquals(List.of(at("warned"), at("that if the fleet sailed, the talks would end")), act.spans());
        assertTrue(act.confidence() > 0.9, () -> act.toString());
    }

    @Test
    void ofTwoActsEachIsShownByItsClause() {
        say("praised", Part.ACTS, -4, -4, 4);
        say("closed", Part.ACTS, 4, -4, -4);
        say("closed", Part.HEED, 4, 0, 0);
        say("praised", Part.HEED, 0, 0, 4);
        say("mayor", Part.ACTS, -4, -4, 2);
        say("mayor", Part.TARGET, 2, 2);
        List<Act> acts = read("She", "praised", "the mayor; the harbour was closed");
        assertEquals(
                List.of("assert", "praise"),
                acts.stream().map(Act::category).sorted().toList());
        Act praise = acts.stream()
                .filter(act -> act.category().equals("praise"))
                .findFirst()
                .orElseThrow();
        Act other = acts.stream()
                .filter(act -> act.category().equals("assert"))
                .findFirst()
                .orElseThrow();
        assertEquals("SUPPORT", praise.plover());
        assertEquals("mayor", praise.target().text());
        assertNull(other.target());
        assertEquals(List.of(at("the harbour was closed")), other.spans());
        assertTrue(praise.spans().contains(at("praised")), () -> praise.toString());
    }

    @Test
    void theLikeliestActIsTakenWhereNoneIsLikelierThanNot() {
        say("closed", Part.ACTS, -1, -2, -2);
        List<Act> acts = read("She", "praised", "the harbour was closed");
        assertEquals(List.of("assert"), acts.stream().map(Act::category).toList());
        assertTrue(acts.get(0).confidence() < 0.5, () -> acts.toString());
        assertNull(acts.get(0).condition());
    }

    @Test
    void withoutTheHeadNothingIsSaid() {
        assertEquals(List.of(), new Acts().read(document, ReportRecord.of(document.report())));
    }
}
