package org.rapporteur.cli;

import java.util.function.Supplier;
import org.rapporteur.engine.Annotators;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Word;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/** What reads the reports that are grouped; grouping works on plain text, and better the more is known. */
enum StoryAnnotator implements Word {
    /** Nothing is read: words, names, and the day that the line gives. */
    NONE,

    /** Rules, which need no model. */
    RULES,

    /** The trained model. */
    MODEL;

    /** Returns what makes the annotator. */
    Supplier<? extends Annotator> maker() {
        return switch (this) {
            case NONE -> Silent::new;
            case RULES -> Annotators.RULES.bundled();
            case MODEL -> Annotators.MODEL.bundled();
        };
    }

    /** Returns the word by which users call it. */
    @Override
    public String toString() {
        return word();
    }

    /** Finds nothing. */
    private static final class Silent implements Annotator {
        @Override
        public Maker maker() {
            return new Maker.Machine("none", "1");
        }

        @Override
        public ReportRecord annotate(ReportRecord soFar) {
            return soFar;
        }
    }
}
