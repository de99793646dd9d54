package org.rapporteur.extraction.instrument;

import java.util.List;
import org.rapporteur.extraction.given.InstrumentList;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.statement.rules.RuleStatements;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;

class InstrumentsContractTest extends StepContract {

    @Override
    protected List<Step> steps() {
        Listed listed = new Listed(
                "Resolution 1244",
                List.of("Resolution 1244", "U.N."),
                "resolution",
                null,
                null,
                List.of("ended *", "* 1999"),
                "list.csv line 2");
        InstrumentList list = new InstrumentList(List.of(listed));
        return List.of(new QuotationMarks(), new RuleStatements(), new Instruments(list));
    }
}
