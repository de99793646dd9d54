package org.rapporteur.record.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.report.Report;

/**
 * One report and all that was read in it or decided about it. Immutable.
 *
 * @param report the report
 * @param items what was found, in the order in which it is written; never holds the report itself
 */
public record ReportRecord(Report report, List<Item> items) {

    /** Copies the list. */
    public ReportRecord {
        Objects.requireNonNull(report, "report");
        items = List.copyOf(items);
    }

    /** Returns a record in which nothing has been found yet. */
    public static ReportRecord of(Report report) {
        return new ReportRecord(report, List.of());
    }

    /**
     * Returns this record with more objects. One of the same type, identifier and maker as one already here takes its place;
     * so does a report of the same identifier.
     *
     * @throws IllegalArgumentException on another report
     */
    public ReportRecord with(Collection<? extends Item> more) {
        Report current = report;
        Map<Key, Item> all = new LinkedHashMap<>();
        List<Item> result = new ArrayList<>();
        items.forEach(item -> all.put(Key.of(item), item));
        for (Item item : more) {
            if (item instanceof Report other) {
                if (!other.id().equals(report.id())) {
                    throw new IllegalArgumentException("report " + other.id() + " in the record of " + report.id());
                }
                current = other;
            } else {
                all.put(Key.of(item), item);
            }
        }
        result.addAll(all.values());
        return new ReportRecord(current, result);
    }

    /** Returns the objects of one kind, in order. */
    public <T extends Item> List<T> list(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the first object of one kind with this identifier. */
    public <T extends Item> Optional<T> find(Class<T> kind, String id) {
        return items.stream()
                .filter(item -> kind.isInstance(item) && id.equals(item.id()))
                .map(kind::cast)
                .findFirst();
    }

    /** Returns what people decided. */
    public Codings codings() {
        return Codings.of(list(Coding.class));
    }

    /** What makes two objects the same; objects without an identifier are never the same. */
    private record Key(String type, String id, Maker by, Item unnamed) {
        static Key of(Item item) {
            return new Key(item.type(), item.id(), item.by(), item.id() == null ? item : null);
        }
    }
}
