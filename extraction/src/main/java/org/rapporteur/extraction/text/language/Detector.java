package org.rapporteur.extraction.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's detector of 103 languages, by the letters that follow one another. Its model is loaded when a text is first
 * shown to it, once, and shared by all threads; most readings never need it.
 */
final class Detector {

    private static final String MODEL = "/langdetect-183.bin";

    /** Languages of the model that are the standard form of one with a shorter tag, or the other way round. */
    private static final Map<String, String> STANDARD = Map.of(
            "cmn", "zh",
            "ekk", "et",
            "lvs", "lv",
            "pes", "fa",
            "plt", "mg");

    private final Map<String, String> shorter = new HashMap<>(STANDARD);
    private LanguageDetectorModel model;

    Detector() {
        for (String code : Locale.getISOLanguages()) {
            shorter.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
    }

    /**
     * A language and how likely it is; what matters is by how much one is likelier than another.
     *
     * @param tag BCP 47
     * @param likelihood above 0
     */
    record Guess(String tag, double likelihood) {}

    /**
     * Returns all languages, the likeliest first.
     *
     * @throws UncheckedIOException when the model is missing or damaged
     */
    List<Guess> guesses(String text) {
        // The detector is as good as stateless, but promises nothing; the model behind it never changes.
        Language[] found = new LanguageDetectorME(model()).predictLanguages(text);
        Map<String, Double> likelihoods = new HashMap<>();
        Arrays.stream(found)
                .forEach(language -> likelihoods.merge(tag(language), language.getConfidence(), Double::sum));
        List<Guess> guesses = new ArrayList<>();
        likelihoods.forEach((tag, likelihood) -> guesses.add(new Guess(tag, likelihood)));
        guesses.sort(Comparator.comparingDouble(Guess::likelihood).reversed().thenComparing(Guess::tag));
        return guesses;
    }

    private String tag(Language language) {
        return shorter.getOrDefault(language.getLang(), language.getLang());
    }

    private synchronized LanguageDetectorModel model() {
        if (model == null) {
            try (InputStream stream = Detector.class.getResourceAsStream(MODEL)) {
                if (stream == null) {
                    throw new IOException("not on the class path");
                }
                model = new LanguageDetectorModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "the language model " + MODEL + " cannot be loaded: " + e.getMessage(), e);
            }
        }
        return model;
    }
}
