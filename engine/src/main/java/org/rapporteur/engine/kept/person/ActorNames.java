package org.rapporteur.engine.kept.person;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.store.Store;

/** Finds actors by what people call them. Stateless. */
public final class ActorNames {

    private ActorNames() {}

    /**
     * Returns the identifiers of the actors that are called so, in any of their forms, case and diacritics aside; what is no actor's name
     * stays as it is, being an identifier, or an entity's name in a store without actors.
     */
    public static Set<String> resolved(Store store, Collection<String> names) {
        Set<String> found = new LinkedHashSet<>(names);
        for (Actor actor : store.across().list(Actor.class)) {
            for (String name : names) {
                String folded = Folding.name(name);
                if (Folding.name(actor.name()).equals(folded)
                        || actor.names().stream().map(Folding::name).anyMatch(folded::equals)) {
                    found.add(actor.id());
                }
            }
        }
        return found;
    }
}
