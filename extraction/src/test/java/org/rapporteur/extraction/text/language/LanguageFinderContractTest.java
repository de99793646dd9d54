package org.rapporteur.extraction.text.language;

import java.util.List;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.StepContract;

class LanguageFinderContractTest extends StepContract {

    private static final LanguageFinder FINDER = new LanguageFinder();

    @Override
    protected List<Step> steps() {
        return List.of(FINDER);
    }
}
