package org.rapporteur.extraction.identity.join;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What speaks for and against a candidate, in the making. */
final class Features {

    private final Map<String, Double> values = new HashMap<>();

    /** Adds a feature that holds. */
    Features is(String name) {
        values.put(name, 1.0);
        return this;
    }

    /** Adds a feature where it holds. */
    Features is(String name, boolean holds) {
        return holds ? is(name) : this;
    }

    /** Adds a number. */
    Features number(String name, double value) {
        values.put(name, value);
        return this;
    }

    /** Adds what the last mention shows: how far back it is, and how it stands there. */
    Features last(Scene scene, History.Event last, int token) {
        int sentences = scene.tokens().sentence(token) - last.sentence();
        int paragraphs = scene.tokens().paragraph(token) - scene.tokens().paragraph(last.token());
        is("sentences-" + (sentences > 6 ? "7" : sentences > 3 ? "4" : String.valueOf(sentences)));
        is("paragraphs-" + Math.min(paragraphs, 3));
        return is("quoted", last.quoted())
                .is("possessive", last.possessive())
                .is("subject", last.subject())
                .is("subject-near", last.subject() && sentences <= 1)
                .is("source", last.source())
                .is("source-near", last.source() && sentences <= 1)
                .is("pronoun", last.pronoun())
                .is("pronoun-near", last.pronoun() && sentences <= 1);
    }

    Candidate of(Cluster cluster) {
        return new Candidate(cluster.name(), cluster.places(), values);
    }

    /** Returns the candidate "somebody new". */
    Candidate ofNew() {
        return new Candidate(null, List.of(), values);
    }
}
