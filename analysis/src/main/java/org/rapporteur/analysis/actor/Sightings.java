package org.rapporteur.analysis.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.actor.name.PersonName;
import org.rapporteur.record.Word;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/** Collects the entities of all reports, with what people coded of them. Stateless. */
final class Sightings {

    /** Decides between two readings of one report that give one entity differently; any rule does that is always the same. */
    private static final Comparator<Sighting> CANONICAL = Comparator.comparing(
                    (Sighting sighting) -> sighting.entity().by().written())
            .thenComparing(sighting -> String.valueOf(sighting.date()))
            .thenComparing(sighting -> sighting.entity().toString());

    private Sightings() {}

    /** Returns them by identifier, each once, whatever the order of the reports. */
    static List<Sighting> of(Collection<ReportRecord> records) {
        TreeMap<String, Sighting> sightings = new TreeMap<>();
        for (ReportRecord record : records) {
            Codings codings = record.codings();
            Set<String> coded = new HashSet<>();
            codings.list().forEach(coding -> coded.add(coding.target()));
            LocalDate date = date(record.report(), codings);
            for (Entity entity : record.list(Entity.class)) {
                Codings own = coded.contains(entity.id()) ? codings : Codings.of(List.of());
                sightings.merge(
                        entity.id(),
                        sighting(entity, date, own),
                        (one, other) -> CANONICAL.compare(one, other) <= 0 ? one : other);
            }
        }
        return new ArrayList<>(sightings.values());
    }

    /** Returns the day of publication: as a person says, else as the report does; or null. */
    static LocalDate date(Report report, Codings codings) {
        String said = codings.find(report.id(), "published").map(Coding::value).orElse(null);
        if (said != null) {
            try {
                return LocalDate.parse(said);
            } catch (DateTimeException e) {
                // What the report says still stands.
            }
        }
        return report.published().value();
    }

    private static Sighting sighting(Entity entity, LocalDate date, Codings codings) {
        EntityKind kind = kind(entity, codings);
        String name = value(codings, entity.id(), "name", entity.name());
        Sighting.Words station = new Sighting.Words(
                blank(value(codings, entity.id(), "office", entity.office())),
                blank(value(codings, entity.id(), "of", entity.of())));
        String office = Offices.key(station.office());
        PersonName person = kind == EntityKind.PERSON ? PersonName.of(name, office) : null;
        return new Sighting(entity, date, kind, name, office, Codes.key(station.of()), station, person);
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static EntityKind kind(Entity entity, Codings codings) {
        String said = value(codings, entity.id(), "kind", null);
        if (said != null) {
            try {
                return Word.of(EntityKind.class, said);
            } catch (IllegalArgumentException e) {
                // A word of a newer vocabulary: the machine's proposal still stands.
            }
        }
        return entity.kind();
    }

    private static String value(Codings codings, String target, String field, String proposed) {
        return codings.find(target, field)
                .map(coding -> coding.value() == null ? "" : coding.value())
                .filter(value -> !field.equals("name") || !value.isBlank())
                .orElse(proposed);
    }
}
