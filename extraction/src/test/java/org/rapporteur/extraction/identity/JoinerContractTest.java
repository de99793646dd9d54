package org.rapporteur.extraction.identity;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.statement.rules.RuleStatements;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;

@Tag("once")
class JoinerContractTest extends StepContract {

    @Override
    protected List<Step> steps() {
        return List.of(new QuotationMarks(), new RuleStatements(), new Joiner());
    }
}
