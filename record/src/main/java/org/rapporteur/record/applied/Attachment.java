package org.rapporteur.record.applied;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Finds the objects of a record that codings are of. Where a later reading no longer has the object, that is the object of the same kind
 * that overlaps it most, if both overlap by at least a half. Immutable.
 */
public final class Attachment {

    private final String report;
    private final CodePoints points;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, Item> byId = new HashMap<>();
    private final List<Coding> codings;

    /** An object that codings could be of. */
    private record Candidate(InReport item, Place place) {}

    private Attachment(ReportRecord record) {
        report = record.report().id();
        points = CodePoints.of(record.report().text());
        codings = record.list(Coding.class);
        codings.forEach(coding -> byId.put(coding.id(), coding));
        for (Item item : record.items()) {
            if (item instanceof InReport inReport && item.id() != null) {
                byId.putIfAbsent(item.id(), item);
                Place place = Place.of(item.id(), report, points);
                if (place != null) {
                    candidates
                            .computeIfAbsent(place.kind(), each -> new ArrayList<>())
                            .add(new Candidate(inReport, place));
                }
            }
        }
    }

    /** Returns the attachment of a record's codings. */
    public static Attachment of(ReportRecord record) {
        return new Attachment(record);
    }

    /**
     * Returns the identifier of the object that a coding is of: its target, the report, another coding, or what now stands in the
     * target's place; empty when there is none.
     */
    public Optional<String> find(Coding coding) {
        return find(coding.target(), coding.spans());
    }

    /**
     * Returns the identifier of the object that an identifier names, or of what now stands in its place.
     *
     * @param id the identifier
     * @param spans where it stood; where there are none, what the identifier says
     */
    public Optional<String> find(String id, List<Span> spans) {
        if (id.equals(report) || byId.containsKey(id)) {
            return Optional.of(id);
        }
        Place place = Place.of(id, report, points);
        if (place == null) {
            return Optional.empty();
        }
        List<Span> stood = spans.isEmpty() ? place.spans() : spans;
        Candidate best = null;
        double most = 0.5;
        for (Candidate candidate : candidates.getOrDefault(place.kind(), List.of())) {
            double share = share(stood, candidate);
            boolean alike = share == most && best != null && !rest(best, place) && rest(candidate, place);
            if (share > most || (share == most && best == null) || alike) {
                best = candidate;
                most = share;
            }
        }
        return Optional.ofNullable(best).map(found -> found.item().id());
    }

    /**
     * Returns the codings by the object that each is of now, in the order in which they were made. That object is their target, also where
     * they were made of another that it has taken the place of; one that withdraws another keeps that as its target and stands where the
     * other does. A coding whose object is not there any more stands where it was made.
     */
    public Map<String, List<Coding>> byObject() {
        Map<String, List<Coding>> found = new LinkedHashMap<>();
        Map<String, String> objects = new HashMap<>();
        for (Coding coding : codings) {
            String object = Codings.isWithdrawal(coding)
                    ? objects.getOrDefault(coding.target(), coding.target())
                    : find(coding).orElse(coding.target());
            objects.put(coding.id(), object);
            found.computeIfAbsent(object, each -> new ArrayList<>())
                    .add(Codings.isWithdrawal(coding) ? coding : coding.withTarget(object));
        }
        return found;
    }

    /** Returns the codings in force whose objects are not there any more, in the order in which they were made. */
    public List<Coding> detached() {
        Codings all = Codings.of(codings);
        return codings.stream()
                .filter(coding -> !Codings.isWithdrawal(coding) && !all.isWithdrawn(coding.id()))
                .filter(coding -> find(coding).isEmpty())
                .toList();
    }

    /** Of several that overlap alike, such as the acts of one statement, the one that is called alike. */
    private static boolean rest(Candidate candidate, Place place) {
        return candidate.place().rest().equals(place.rest());
    }

    /** An entity stands where any of its mentions does; any other object at its own place, or where its words are. */
    private static double share(List<Span> stood, Candidate candidate) {
        double share = share(stood, candidate.place().spans());
        if (candidate.item() instanceof Entity entity) {
            for (var mention : entity.mentions()) {
                share = Math.max(share, share(stood, mention.spans()));
            }
        } else if (candidate.item() instanceof Statement statement) {
            share = Math.max(share, share(stood, statement.content().spans()));
        }
        return share;
    }

    /** Returns the part of the longer that both cover. */
    private static double share(List<Span> some, List<Span> others) {
        long common = 0;
        for (Span one : some) {
            for (Span other : others) {
                common += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        long longer = Math.max(length(some), length(others));
        return longer == 0 ? 0 : (double) common / longer;
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }
}
