package org.rapporteur.extraction.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** A report in another language: what can be found without its words is found, and nothing is guessed. */
class OtherLanguagesTest {

    @Test
    void findsMarksAndDigitsAndNoStatement() {
        ReportRecord record = Pipeline.rules()
                .annotate(ReportRecord.of(Reports.of(
                        "« Nous refusons », a déclaré la ministre de la pêche mercredi. Sept ministres et deux conseillers étaient"
                                + " présents, selon elle, depuis le 2007-12-19, pour « la dernière fois » en mars.")));

        assertEquals(List.of(), record.list(Statement.class));
        assertEquals(List.of(), record.list(Entity.class));
        assertEquals(
                List.of("2007-12-19"),
                record.list(TimeExpression.class).stream()
                        .map(TimeExpression::text)
                        .toList());
        assertEquals(2, record.list(Quotation.class).size());
        for (Quotation quotation : record.list(Quotation.class)) {
            assertEquals(QuotationUse.UNKNOWN, quotation.use());
            assertFalse(quotation.why().isBlank());
        }
        assertEquals(
                List.of(ProblemKind.LANGUAGE),
                record.list(Problem.class).stream().map(Problem::kind).toList());
        assertEquals("fr", record.report().language());
    }
}
