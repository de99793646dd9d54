package org.rapporteur.extraction.pipeline;

import org.junit.jupiter.api.Assumptions;
import org.rapporteur.extraction.encoder.Model;

class ModelPipelineContractTest extends PipelineContract {

    private static Pipeline shared;

    @Override
    Pipeline pipeline() {
        Assumptions.assumeTrue(Model.isBundled(), "not run: no model is bundled");
        return shared();
    }

    private static synchronized Pipeline shared() {
        if (shared == null) {
            shared = Pipeline.model(Model.bundled());
        }
        return shared;
    }
}
