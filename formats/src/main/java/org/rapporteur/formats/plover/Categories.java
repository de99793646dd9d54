package org.rapporteur.formats.plover;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PLOVER's categories and modes from {@code categories.tsv}, which names its sources. Immutable. */
final class Categories {

    private static final int COLUMNS = 6;
    private static final String ANY = "-";

    private record Key(String category, String mode, String context) {}

    private final Map<Key, Category> rows = new HashMap<>();

    Categories() {
        for (String[] row : Tables.rows("categories.tsv", COLUMNS)) {
            Category category = new Category(Integer.parseInt(row[3]), new BigDecimal(row[4]), row[5]);
            if (rows.put(new Key(row[0], row[1], row[2]), category) != null) {
                throw new IllegalStateException("categories.tsv: two rows for " + String.join(" ", row));
            }
        }
    }

    /** Returns the number of rows. */
    int size() {
        return rows.size();
    }

    /** Returns whether the category has this mode. */
    boolean has(String category, String mode) {
        return rows.containsKey(new Key(category, mode, ANY));
    }

    /**
     * Returns what is said of a category and mode, in the first of the contexts that makes a difference; of the category alone
     * where the mode is null or not PLOVER's; nothing where the category is not PLOVER's.
     */
    Optional<Category> find(String category, String mode, List<String> contexts) {
        String known = mode != null && has(category, mode) ? mode : ANY;
        for (String context : contexts) {
            Category found = rows.get(new Key(category, known, context));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(rows.get(new Key(category, known, ANY)));
    }
}
