package org.rapporteur.extraction.identity.world;

/**
 * What some words of a phrase can mean: the longest namings that begin at one word.
 *
 * @param from index of the first word
 * @param to index behind the last
 * @param state the state, or null; also where a longer office begins with it ("U.S. attorney")
 * @param seat whether the state is named by its capital or a house
 * @param region the region, or null
 * @param body the body, or null
 * @param office the office, or null
 * @param plural whether the office is in the plural
 * @param possessive whether the last word has a possessive ending
 */
record Tag(
        int from,
        int to,
        State state,
        boolean seat,
        Region region,
        Body body,
        Office office,
        boolean plural,
        boolean possessive) {

    /** Returns whether it names something that an office can be held of. */
    boolean isHolder() {
        return state != null || region != null || (body != null && body.isParty());
    }

    /** Returns the code of what it names, where a naming can mean both a region and a state by what is wanted; or null. */
    String code(boolean preferRegion) {
        if (body != null) {
            return body.isParty() ? body.id() : null;
        }
        if (region != null && (preferRegion || state == null)) {
            return region.code();
        }
        return state == null ? null : state.code();
    }
}
