package org.rapporteur.analysis.actor.cast;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.identity.Actor;

/**
 * An actor and what the reports show of it. Immutable.
 *
 * @param actor the actor
 * @param statements how many statements it is the source of
 * @param addressed how many statements are addressed to it
 * @param reports how many reports mention it
 * @param forms under which names, the commonest first; pronouns left out
 * @param pronouns how often a pronoun stands for it
 * @param wordings how outlets describe it, by outlet
 * @param doubts why entities that may be others' stand alone here; empty where nothing is in doubt
 */
public record Entry(
        Actor actor,
        int statements,
        int addressed,
        int reports,
        List<Form> forms,
        int pronouns,
        List<Wording> wordings,
        List<String> doubts) {

    /** Copies the lists. */
    public Entry {
        Objects.requireNonNull(actor, "actor");
        forms = List.copyOf(forms);
        wordings = List.copyOf(wordings);
        doubts = List.copyOf(doubts);
    }
}
