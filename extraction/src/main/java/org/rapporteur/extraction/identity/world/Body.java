package org.rapporteur.extraction.identity.world;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.identity.EntityKind;

/**
 * An international body, a public body of a state, or an organisation. Immutable.
 *
 * @param id the key: "UNSC", "US-SENATE"; never a state's or region's code
 * @param kind what it is; PLACE and GROUP rows keep a state from being read out of "Latin American"
 * @param parent id of the body, or code of the state, that it belongs to; or null
 * @param names at least one, the first to show
 */
public record Body(String id, EntityKind kind, String parent, List<String> names) {

    /** Copies the names; refuses a body without one. */
    public Body {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("the body " + id + " has no name");
        }
    }

    /** Returns the name to show. */
    public String name() {
        return names.get(0);
    }

    /** Whether it is one of the United States' own. */
    boolean isAmerican() {
        return kind == EntityKind.BODY && id.startsWith("US-");
    }

    /** Returns whether it is a party of its own: neither a place nor a group. */
    boolean isParty() {
        return kind != EntityKind.PLACE && kind != EntityKind.GROUP;
    }
}
