package org.rapporteur.extraction.identity.world;

import java.util.List;

/**
 * World knowledge: all tables together. Immutable and safe across threads; reading the tables takes some tenths of a
 * second, so the caller keeps one.
 */
public final class World {

    private final Ambiguous ambiguous = new Ambiguous();
    private final States states = new States(ambiguous);
    private final Regions regions = new Regions(ambiguous);
    private final Bodies bodies = new Bodies(ambiguous);
    private final Offices offices = new Offices();
    private final GivenNames givenNames = new GivenNames();

    private World() {}

    /**
     * Reads the tables that are bundled with this class.
     *
     * @throws IllegalStateException when a table is not well formed, naming the row
     */
    public static World bundled() {
        return new World();
    }

    /** Returns the states. */
    public States states() {
        return states;
    }

    /** Returns the first-level divisions of states. */
    public Regions regions() {
        return regions;
    }

    /** Returns the bodies and organisations. */
    public Bodies bodies() {
        return bodies;
    }

    /** Returns the offices. */
    public Offices offices() {
        return offices;
    }

    /** Returns the given names. */
    public GivenNames givenNames() {
        return givenNames;
    }

    /**
     * Returns the codes of all states and regions that a naming can mean, the likeliest first: "Georgia", "Washington";
     * empty where it has one meaning or none.
     *
     * @param naming as printed in the table, its words with one space between
     */
    public List<String> meanings(String naming) {
        return ambiguous.meanings(naming);
    }
}
