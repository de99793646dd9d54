package org.rapporteur.record.speech;

/** Finds the report in the identifier of an object inside it. */
final class Reports {

    private Reports() {}

    /** Returns what stands before the slash, or the whole identifier where there is none. */
    static String of(String identifier) {
        int slash = identifier.indexOf('/');
        return slash < 0 ? identifier : identifier.substring(0, slash);
    }
}
