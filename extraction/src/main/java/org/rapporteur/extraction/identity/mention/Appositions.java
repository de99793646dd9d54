package org.rapporteur.extraction.identity.mention;

import java.util.Optional;
import java.util.Set;

/** Finds the name that stands in apposition to a common noun. Confined to one thread. */
final class Appositions {

    private static final Set<String> APPOSING = Set.of(",", "\u2014", "\u2013", "--");

    private final Tokens tokens;
    private final NamePlaces names;

    Appositions(Tokens tokens, NamePlaces names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Returns the name in apposition to a common noun: "his spokesman, Ann Lee", "the city of Zagreb". */
    Optional<Naming> apposed(int first, int region, int end) {
        if (region + 1 < end
                && tokens.small(region).equals("of")
                && names.begins(region + 1)
                && isPlaceNoun(tokens.small(region - 1))) {
            return names.at(region + 1);
        }
        for (int i = first + 1; i + 1 < end; i++) {
            if (!names.isInside(i) && APPOSING.contains(tokens.get(i).text())) {
                return behindMark(i, end);
            }
            if (Pronoun.of(tokens.small(i))
                    .filter(p -> p.kind() == Pronoun.Kind.WHO)
                    .isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the name behind a comma or dash when nothing but its title and its own apposition stands there. */
    private Optional<Naming> behindMark(int mark, int end) {
        Optional<Naming> next = names.next(mark + 1);
        if (next.isEmpty() || next.get().end() > end || next.get().possessive()) {
            return Optional.empty();
        }
        for (int i = mark + 1; i < next.get().nameFirst(); i++) {
            if (APPOSING.contains(tokens.get(i).text())
                    || tokens.get(i).is("ADP")
                    || tokens.get(i).is("PRON")) {
                return Optional.empty();
            }
        }
        int after = next.get().end();
        boolean closes = after >= end
                || tokens.get(after).is("PUNCT")
                || tokens.get(after).is("ADP");
        return closes ? next : Optional.empty();
    }

    private static boolean isPlaceNoun(String small) {
        return small.equals("city")
                || small.equals("state")
                || small.equals("town")
                || small.equals("province")
                || small.equals("republic");
    }
}
