package org.rapporteur.extraction.statement.tagged;

import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.encoder.ModelException;
import org.rapporteur.record.Maker;

/**
 * What the model's file of settings says of statements. Immutable.
 *
 * @param maker its name and version
 * @param slope how the model's own belief is turned into a confidence: the factor on its log-odds
 * @param offset what is added to them
 * @param choice which pieces are chosen
 * @param least how confident of a statement one must be for it to be made: 0 to 1
 * @param leastWithin the same for one within another, which is read without what stands around it
 */
record Settings(Maker maker, double slope, double offset, Choice choice, double least, double leastWithin) {

    private static final List<String> LABELS =
            List.of("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content");

    /** Beliefs nearer to 0 or 1 than this count as this near. */
    private static final double NEAREST = 1e-9;

    /**
     * Reads the settings.
     *
     * @throws ModelException when one is missing or is not what it has to be
     */
    static Settings of(Model model) {
        if (!model.words("labels").equals(LABELS)) {
            throw new ModelException(
                    "the model's labels are " + model.setting("labels") + ", and statements need " + LABELS, null);
        }
        double[] calibration = model.numbers("calibration", 2);
        double[] least = model.numbers("least", 2);
        Maker maker = new Maker.Machine(model.setting("name"), model.setting("version"));
        return new Settings(
                maker,
                calibration[0],
                calibration[1],
                choice(model.numbers("thresholds", Role.values().length)),
                least[0],
                least[1]);
    }

    private static Choice choice(double[] thresholds) {
        try {
            return new Choice(Map.of(Role.SOURCE, thresholds[0], Role.CUE, thresholds[1], Role.CONTENT, thresholds[2]));
        } catch (IllegalArgumentException e) {
            throw new ModelException("the model's setting thresholds: " + e.getMessage(), e);
        }
    }

    /** Returns the confidence for what the model itself believes, by Platt's scaling (Platt 1999). */
    double confidence(double likely) {
        double belief = Math.min(1 - NEAREST, Math.max(NEAREST, likely));
        double odds = Math.log(belief / (1 - belief));
        return 1 / (1 + Math.exp(-(slope * odds + offset)));
    }
}
