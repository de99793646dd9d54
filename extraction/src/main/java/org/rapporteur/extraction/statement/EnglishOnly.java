package org.rapporteur.extraction.statement;

import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.language.Languages;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.service.ReportRecord;

/**
 * Keeps a finder of statements that knows English away from reports in other languages: there no statement is guessed, and of
 * each quotation is said that its use is unknown, and why. As safe for use by several threads as the finder is.
 */
public final class EnglishOnly implements Step {

    private final Step finder;

    /** Wraps a finder of statements. */
    public EnglishOnly(Step finder) {
        this.finder = finder;
    }

    @Override
    public Maker maker() {
        return finder.maker();
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        if (!Languages.isOther(soFar)) {
            return finder.read(document, soFar);
        }
        return soFar.list(Quotation.class).stream()
                .map(quotation -> quotation.withUse(QuotationUse.UNKNOWN, "statements are read in English only"))
                .toList();
    }
}
