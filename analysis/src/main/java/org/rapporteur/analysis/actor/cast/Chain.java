package org.rapporteur.analysis.actor.cast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/**
 * The chain of evidence for an actor: every entity joined, with the reason, and every mention of it. Immutable.
 *
 * @param actor the actor
 * @param links one for each entity, by report's day, then identifier
 */
public record Chain(Actor actor, List<Link> links) {

    /** Copies the list. */
    public Chain {
        Objects.requireNonNull(actor, "actor");
        links = List.copyOf(links);
    }

    /** Gathers the evidence from the reports. */
    public static Chain of(Actor actor, Collection<ReportRecord> records) {
        Map<String, String> whys = new HashMap<>();
        for (Member member : actor.entities()) {
            whys.put(member.id(), member.why());
        }
        TreeMap<String, Link> links = new TreeMap<>();
        for (ReportRecord record : records) {
            for (Entity entity : record.list(Entity.class)) {
                String why = whys.remove(entity.id());
                if (why != null) {
                    Link link = link(entity, record, why);
                    links.put((link.date() == null ? "9999" : link.date()) + "\n" + entity.id(), link);
                }
            }
        }
        return new Chain(actor, List.copyOf(links.values()));
    }

    private static Link link(Entity entity, ReportRecord record, String why) {
        Report report = record.report();
        CodePoints points = CodePoints.of(report.text());
        Lines lines = new Lines(report.text());
        List<Link.Seen> seen = new ArrayList<>();
        for (Mention mention : entity.mentions()) {
            seen.add(new Link.Seen(
                    lines.of(mention.spans().get(0).start()),
                    points.notation(mention.spans()),
                    mention.text(),
                    mention.why()));
        }
        return new Link(
                entity.id(),
                report.id(),
                report.label(),
                date(record),
                why,
                seen,
                entity.by().written());
    }

    private static LocalDate date(ReportRecord record) {
        String coded = record.codings()
                .find(record.report().id(), "published")
                .map(Coding::value)
                .orElse(null);
        try {
            return coded == null ? record.report().published().value() : LocalDate.parse(coded);
        } catch (DateTimeException e) {
            return record.report().published().value();
        }
    }

    /** Counts lines as editors do, in one pass for mentions in the order of the text. */
    private static final class Lines {

        private final String text;
        private int at;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        int of(int position) {
            if (position < at) {
                at = 0;
                line = 1;
            }
            for (; at < Math.min(position, text.length()); at++) {
                char unit = text.charAt(at);
                boolean pair = unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                if (unit == '\n' || (unit == '\r' && !pair)) {
                    line++;
                }
            }
            return line;
        }
    }
}
