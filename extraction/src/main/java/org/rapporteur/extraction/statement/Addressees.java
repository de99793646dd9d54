package org.rapporteur.extraction.statement;

import java.util.Optional;

/** Finds whom a cue addresses: "told THE COUNCIL that …", "said TO REPORTERS". Immutable; safe for use by several threads. */
public final class Addressees {

    private final CueLexicon cues;

    /** Makes a finder that knows which cues take an addressee as their object. */
    public Addressees(CueLexicon cues) {
        this.cues = cues;
    }

    /** Returns the phrase behind a verb that takes the addressee as its object. */
    public Optional<Range> object(Frame frame, int verb) {
        boolean tells = cues.verb(frame, verb)
                .filter(kind -> kind == CueLexicon.Kind.TELL)
                .isPresent();
        return tells ? Phrases.shortAt(frame, verb + 1) : Optional.empty();
    }

    /**
     * Returns the phrase behind "to", where that stands right behind a cue.
     *
     * @param frame the sentence
     * @param cueEnd the last element of the cue
     */
    public Optional<Range> behindTo(Frame frame, int cueEnd) {
        boolean to = frame.word(cueEnd + 1).equals("to") && frame.isAny(cueEnd + 2, "NOUN", "PROPN", "PRON", "DET");
        return to ? Phrases.shortAt(frame, cueEnd + 2) : Optional.empty();
    }
}
