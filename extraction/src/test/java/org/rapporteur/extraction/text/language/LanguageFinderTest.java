package org.rapporteur.extraction.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

class LanguageFinderTest {

    private static final String ENGLISH =
            "The fisheries minister said on Wednesday that her government would reject any proposal which did not respect the"
                    + " quota, and that the council had been told so twice.";

    private static final String FRENCH =
            "La ministre de la pêche a déclaré mercredi que son gouvernement refuserait toute proposition qui ne respecterait"
                    + " pas les quotas, et que le conseil en avait été informé deux fois.";

    private static final LanguageFinder FINDER = new LanguageFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La ministre de la pêche a déclaré mercredi que son gouvernement refuserait toute proposition qui ne respecterait pas les quotas de la région.
            de | Die Fischereiministerin sagte am Mittwoch, ihre Regierung werde jeden Vorschlag ablehnen, der die vereinbarten Fangmengen der Region nicht achte.
            es | La ministra de Pesca declaró el miércoles que su gobierno rechazaría cualquier propuesta que no respetara las cuotas acordadas para la región.
            it | La ministra della pesca ha dichiarato mercoledì che il suo governo respingerà ogni proposta che non rispetti le quote stabilite per la regione.
            pt | A ministra das pescas declarou na quarta-feira que o seu governo rejeitaria qualquer proposta que não respeitasse as quotas acordadas para a região.
            nl | De minister van Visserij zei woensdag dat haar regering elk voorstel zou afwijzen dat de afgesproken vangsten van de streek niet eerbiedigt.
            ru | Министр рыболовства заявила в среду, что её правительство отвергнет любое предложение, которое не учитывает согласованных квот, и что совет об этом дважды предупреждали.
            sq | Ministrja e peshkimit tha të mërkurën se qeveria e saj do të refuzojë çdo propozim që nuk respekton kuotat e rëna dakord për rajonin.
            tr | Balıkçılık bakanı çarşamba günü hükümetinin bölge için kararlaştırılan kotalara uymayan her öneriyi reddedeceğini ve konseye bunun iki kez söylendiğini açıkladı.
            ar | قالت وزيرة الثروة السمكية يوم الأربعاء إن حكومتها سترفض أي اقتراح لا يحترم الحصص المتفق عليها في المنطقة، وإن المجلس أبلغ بذلك مرتين.
            zh | 渔业部长周三表示，她的政府将拒绝任何不尊重该地区商定配额的提案，并表示理事会已两次得到通知。
            ja | 水産大臣は水曜日、合意された漁獲枠を尊重しない提案はすべて拒否すると述べ、理事会にはすでに二度伝えたと語った。政府は来週、この問題について改めて話し合う予定だという。
            """)
    void namesTheLanguage(String tag, String text) {
        ReportRecord record = read(Reports.of(text));

        assertEquals(tag, record.report().language());
        assertTrue(Languages.isOther(record));
        Problem problem = record.list(Problem.class).get(0);
        assertEquals(ProblemKind.LANGUAGE, problem.kind());
        assertTrue(problem.message().contains("[" + tag + "]"), problem.message());
        assertEquals(record.report().id(), problem.report());
    }

    @Test
    void choosesNoneOfLanguagesThatItCannotTellApart() {
        ReportRecord record =
                read(Reports.of("Ministarka ribarstva izjavila je u srijedu da će njezina vlada odbiti svaki"
                        + " prijedlog koji ne poštuje dogovorene kvote, i da je vijeće o tome dvaput obaviješteno."));

        assertEquals("und", record.report().language());
        assertTrue(record.report().languageWhy().contains("Bosnian [bs] or Croatian [hr]")
                || record.report().languageWhy().contains("Croatian [hr] or Bosnian [bs]"));
        assertTrue(Languages.isOther(record));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGLISH,
                "The minister told the station: « Nous ne pouvons pas accepter cette proposition, et nous le dirons au conseil"
                        + " dès demain. » She did not say when the government would vote.",
                "MINISTER REJECTS QUOTA. THE FISHERIES MINISTER SAID ON WEDNESDAY THAT HER GOVERNMENT WOULD REJECT ANY PROPOSAL"
                        + " WHICH DID NOT RESPECT THE QUOTA.",
                "„Wir lehnen das ab“, the German delegate said. \"We reject that.\" The others did not answer him, and the chair"
                        + " went on to other business.",
                "Ana Ruiz, Bay Party, 31; Juan Ortega, Island League, 24; Mireille Blanc, Centre, 22; Piet de Vries, Greens, 9; "
                        + "votes cast 86, invalid 3, turnout 71 percent."
            })
    void readsEnglish(String text) {
        ReportRecord record = read(Reports.of(text));

        assertFalse(Languages.isOther(record), record.report().languageWhy());
        assertEquals(List.of(), record.list(Problem.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"«Non», a dit la ministre.", "\"We agree,\" the minister said on Wednesday.", "1999", "?"})
    void doesNotDecideOnAFewWords(String text) {
        ReportRecord record = read(Reports.of(text));

        assertNull(record.report().language());
        assertTrue(
                record.report().languageWhy().contains("too few"),
                record.report().languageWhy());
        assertFalse(Languages.isOther(record));
        assertEquals(List.of(), record.list(Problem.class));
    }

    @Test
    void believesAPersonBeforeTheFileAndTheFileBeforeTheText() {
        assertFalse(Languages.isOther(read(inFile("fr", FRENCH), "en-GB")));
        assertTrue(Languages.isOther(read(Reports.of(ENGLISH), "fr")));
        assertTrue(Languages.isOther(read(inFile("fr-CA", ENGLISH))));
        assertFalse(Languages.isOther(read(inFile("en-US", FRENCH))));
        assertTrue(Languages.isOther(read(inFile("mul", FRENCH))), "several: the text decides");
    }

    @Test
    void tellsWhereTheTextLooksOtherThanTheFileSays() {
        assertEquals(List.of(), read(inFile("en", ENGLISH)).list(Problem.class));
        assertTrue(message(read(inFile("en", FRENCH))).contains("looks like French [fr]"));
        assertTrue(message(read(inFile("fr", ENGLISH))).endsWith("which its words look like"));
        assertTrue(message(read(inFile("fr", FRENCH))).endsWith("give --language en if it is English"));
    }

    @Test
    void concludesAfreshOnEveryReading() {
        ReportRecord once = read(Reports.of(FRENCH));

        assertEquals(once, once.with(FINDER.read(Document.of(once.report(), null), once)));
        assertFalse(Languages.isOther(once.with(List.of(coding(once.report(), "en")))));
    }

    @Test
    void looksAtTheBeginningTheMiddleAndTheEndOfALongText() {
        assertTrue(Languages.isOther(read(Reports.of((FRENCH + "\n").repeat(5_000)))));
        String quoting = (FRENCH + "\n").repeat(10) + (ENGLISH + "\n").repeat(60) + (FRENCH + "\n").repeat(10);
        assertFalse(Languages.isOther(read(Reports.of(quoting))));
    }

    @Test
    void threadsShareTheModel() {
        LanguageFinder finder = new LanguageFinder();
        Report report = Reports.of(FRENCH);
        ReportRecord alone = read(report);
        IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> ReportRecord.of(report))
                .map(record -> record.with(finder.read(Document.of(report, null), record)))
                .forEach(record -> assertEquals(alone, record));
    }

    private static String message(ReportRecord record) {
        return record.list(Problem.class).get(0).message();
    }

    private static Report inFile(String tag, String text) {
        Report report = Reports.of(text);
        return Report.of(report.id(), null, report.published(), tag, text, report.by());
    }

    private static Coding coding(Report report, String tag) {
        Maker ana = new Maker.Coder("ana");
        return new Coding("c1", report.id(), List.of(), "language", tag, ana, null, null, Extra.NONE);
    }

    private static ReportRecord read(Report report) {
        return read(ReportRecord.of(report));
    }

    private static ReportRecord read(Report report, String coded) {
        return read(ReportRecord.of(report).with(List.of(coding(report, coded))));
    }

    private static ReportRecord read(ReportRecord record) {
        return record.with(FINDER.read(Document.of(record.report(), null), record));
    }
}
