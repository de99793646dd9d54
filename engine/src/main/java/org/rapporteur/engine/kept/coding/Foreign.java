package org.rapporteur.engine.kept.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * A record that comes from elsewhere, without the codings whose values can mean nothing in their fields. A field or a word that only
 * another version knows is no fault: it is kept, and changes nothing here. Immutable.
 *
 * @param record the record without them
 * @param faults what was left out, and why
 */
public record Foreign(ReportRecord record, List<Fault> faults) {

    /** Copies the list. */
    public Foreign {
        faults = List.copyOf(faults);
    }

    /**
     * A coding that was left out.
     *
     * @param coding the coding
     * @param message what is wrong with it, beginning with the field
     */
    public record Fault(Coding coding, String message) {}

    /** Checks a record. What undoes a coding that is left out is left out with it. */
    public static Foreign of(ReportRecord record) {
        if (record.items().stream().noneMatch(Coding.class::isInstance)) {
            return new Foreign(record, List.of());
        }
        Map<String, Class<? extends Item>> kinds =
                new HashMap<>(Map.of(record.report().id(), Report.class));
        for (Item item : record.items()) {
            if (item.id() != null && !(item instanceof Coding)) {
                kinds.put(item.id(), item.getClass());
            }
        }
        // An entity may be one of another reading or another report: none is known not to be there.
        Fields.Place place = new Fields.Place(id -> true, record.report());
        List<Fault> faults = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        List<Item> kept = new ArrayList<>();
        for (Item item : record.items()) {
            String fault = item instanceof Coding coding ? fault(coding, kinds, place, gone) : null;
            if (fault == null) {
                kept.add(item);
            } else {
                faults.add(new Fault((Coding) item, fault));
                gone.add(item.id());
            }
        }
        return new Foreign(new ReportRecord(record.report(), kept), faults);
    }

    private static String fault(
            Coding coding, Map<String, Class<? extends Item>> kinds, Fields.Place place, Set<String> gone) {
        if (Codings.isWithdrawal(coding)) {
            return gone.contains(coding.target()) ? coding.field() + " undoes " + coding.target() : null;
        }
        Class<? extends Item> kind = kinds.getOrDefault(
                coding.target(), named(coding.target(), place.report().id()));
        try {
            if (kind != null) {
                Fields.checkForeign(kind, coding.field(), coding.value(), place);
            }
            return null;
        } catch (FieldException e) {
            return e.getMessage();
        }
    }

    /** Of an object that the record does not have any more its identifier says what it was. */
    private static Class<? extends Item> named(String target, String report) {
        if (target.startsWith(report + "/s")) {
            return Statement.class;
        }
        return target.startsWith(report + "/e") ? Entity.class : null;
    }
}
