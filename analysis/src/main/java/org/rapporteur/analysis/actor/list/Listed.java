package org.rapporteur.analysis.actor.list;

import java.util.List;
import java.util.Objects;
import org.rapporteur.analysis.input.Place;

/**
 * A person of the list, with all lines that name them. Immutable.
 *
 * @param person the name in the column {@code person}, which tells this person from all others of the list
 * @param names that name and those in the column {@code names}, each once, in the order of the file
 * @param wikidata the item of Wikidata, such as "Q42"; or null
 * @param terms the offices, in the order of the file; may be empty
 * @param place the first line
 */
public record Listed(String person, List<String> names, String wikidata, List<Term> terms, Place place) {

    /** Copies the lists. */
    public Listed {
        Objects.requireNonNull(person, "person");
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        Objects.requireNonNull(place, "place");
    }

    /** Returns "actors.csv line 7: NAME is a name of PERSON": the reason that a join by name gives. */
    public String reason(String name) {
        String which = name.equals(person) ? "lists " + person : "gives \u201C" + name + "\u201D as " + person;
        return Term.line(place) + " " + which;
    }
}
