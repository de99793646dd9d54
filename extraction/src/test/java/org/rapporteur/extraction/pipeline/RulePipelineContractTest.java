package org.rapporteur.extraction.pipeline;

class RulePipelineContractTest extends PipelineContract {

    private static final Pipeline RULES = Pipeline.rules();

    @Override
    Pipeline pipeline() {
        return RULES;
    }
}
