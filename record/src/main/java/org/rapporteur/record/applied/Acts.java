package org.rapporteur.record.applied;

import org.rapporteur.record.Maker;
import org.rapporteur.record.speech.Act;

/** What people decided of acts. Stateless. */
final class Acts {

    private Acts() {}

    /** Returns the act as it is decided. */
    static Act of(Act act, Decided decided) {
        String category = decided.name("category", act.category());
        return decided.changes() ? of(act, category, decided.by(act.by())) : act;
    }

    /** Returns the act with another category by somebody; PLOVER's goes with the machine's. */
    static Act of(Act act, String category, Maker by) {
        return new Act(
                act.id(),
                act.statement(),
                category,
                category.equals(act.category()) ? act.plover() : null,
                act.spans(),
                act.target(),
                act.polarity(),
                act.modality(),
                act.tense(),
                act.condition(),
                act.consequence(),
                null,
                by,
                act.extra());
    }
}
