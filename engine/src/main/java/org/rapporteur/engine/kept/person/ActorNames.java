package org.rapporteur.engine.kept.person;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.store.Store;

/** Finds actors by what people call them. Stateless. */
public final class ActorNames {

    private ActorNames() {}

    /**
     * Returns the identifiers of the actors that are called so, case and diacritics aside: as their own name or a form of it, else as a
     * part of it. What is no actor's name stays as it is, being an identifier, or an entity's name in a store without actors.
     */
    public static Set<String> resolved(Store store, Collection<String> names) {
        List<Actor> actors = store.across().list(Actor.class);
        Set<String> found = new LinkedHashSet<>(names);
        for (String name : names) {
            String words = Folding.name(name);
            List<String> called = actors.stream()
                    .filter(actor -> Stream.concat(Stream.of(actor.name()), actor.names().stream())
                            .anyMatch(form -> Folding.name(form).equals(words)))
                    .map(Actor::id)
                    .toList();
            found.addAll(called);
            if (called.isEmpty() && !words.isEmpty()) {
                actors.stream()
                        .filter(actor -> (" " + Folding.name(actor.name()) + " ").contains(" " + words + " "))
                        .map(Actor::id)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
