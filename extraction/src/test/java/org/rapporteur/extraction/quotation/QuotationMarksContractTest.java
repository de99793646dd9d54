package org.rapporteur.extraction.quotation;

import java.util.List;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;

class QuotationMarksContractTest extends StepContract {

    @Override
    protected List<Step> steps() {
        return List.of(new QuotationMarks());
    }
}
