package org.rapporteur.extraction.identity.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** First-level divisions by code and by the words that name them, from {@code regions.tsv}. Immutable. */
public final class Regions {

    /** How words name a region. */
    public enum Form {
        /** By its name. */
        NAME,
        /** By an abbreviation: "N.J.", "NJ", "Calif.". */
        ABBREVIATION,
        /** By its adjective, which also names one of its people: "Texan". */
        ADJECTIVE,
        /** By its people, in the plural: "Texans". */
        PEOPLE
    }

    /**
     * A region that words name.
     *
     * @param region the region
     * @param form how
     * @param words how many words name it
     */
    public record Match(Region region, Form form, int words) {}

    private record Naming(Region region, Form form) {}

    private static final int COLUMNS = 6;

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Namings<Naming> namings = new Namings<>(true);

    Regions(Ambiguous ambiguous) {
        for (String[] row : Rows.of("regions.tsv", COLUMNS)) {
            Region region = new Region(row[0], row[1], Rows.parts(row[2]));
            if (byCode.put(region.code(), region) != null) {
                throw new IllegalStateException("regions.tsv: two rows for " + region.code());
            }
            Form[] forms = Form.values();
            for (int i = 0; i < forms.length; i++) {
                add(ambiguous, new Naming(region, forms[i]), Rows.parts(row[i + 2]));
            }
        }
    }

    /**
     * Returns the longest naming of a region that begins with the first of the words. Case counts; full stops, accents and
     * curly apostrophes do not, but an abbreviation that has small letters must end in one ("Miss." is Mississippi, "Miss" is
     * not). A possessive ending must be cut already.
     */
    public Optional<Match> at(List<String> words) {
        return printed(words).filter(match -> match.form() != Form.ABBREVIATION || isSafe(words, match.words()));
    }

    /** As {@link #at}, and takes an abbreviation without its full stop: behind "R-" or in brackets it can mean nothing else. */
    Optional<Match> printed(List<String> words) {
        return Optional.ofNullable(namings.longest(words))
                .map(found -> new Match(found.value().region(), found.value().form(), found.words()));
    }

    /** Returns the region with a code, as {@link Region#code} writes it. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns all, in the order of the table. */
    public List<Region> list() {
        return List.copyOf(byCode.values());
    }

    private void add(Ambiguous ambiguous, Naming naming, List<String> words) {
        for (String printed : words) {
            namings.add(
                    printed,
                    naming,
                    (one, other) -> ambiguous.isLikelier(
                                    printed, one.region().code(), other.region().code())
                            ? one
                            : other);
        }
    }

    private static boolean isSafe(List<String> words, int count) {
        String last = words.get(count - 1);
        return last.endsWith(".") || last.chars().noneMatch(Character::isLowerCase);
    }
}
