package org.rapporteur.extraction.statement.tagged;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;

@Tag("once")
class TaggedStatementsContractTest extends StepContract {

    private static Model model;
    private static TaggedStatements tagged;

    @Override
    protected List<Step> steps() {
        Assumptions.assumeTrue(Model.isBundled(), "not run: no model is bundled");
        return List.of(new QuotationMarks(), tagged());
    }

    private static synchronized TaggedStatements tagged() {
        if (tagged == null) {
            model = Model.bundled();
            tagged = new TaggedStatements(model);
        }
        return tagged;
    }
}
