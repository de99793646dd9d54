package org.rapporteur.analysis.collation.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.report.Report;

/** Which reports of a story reprint one another. Immutable; the order in which the reports are given does not matter. */
public final class Copies {

    /** Reports one of which is to so large a part the other's text are one account. NEWS-COPY: reprints keep 30 % of their 3-grams. */
    static final double ACCOUNT = 0.3;

    private static final Comparator<Telling> FIRST = Comparator.comparing(
                    (Telling telling) -> telling.record().report().published().value(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Telling::label)
            .thenComparing(Telling::id);

    private final Map<String, Telling> tellings = new TreeMap<>();
    private final List<Telling> order;
    private final List<Copy> list;

    private Copies(Collection<Telling> tellings) {
        tellings.forEach(telling -> this.tellings.put(telling.id(), telling));
        this.order = this.tellings.values().stream().sorted(FIRST).toList();
        List<Page> pages = order.stream().map(Page::of).toList();
        List<Copy> copies = new ArrayList<>();
        for (int[] pair : Candidates.of(pages)) {
            Page earlier = pages.get(pair[1]);
            Page later = pages.get(pair[0]);
            boolean turned = Credits.credits(
                            earlier.telling().record().report(),
                            later.telling().record().report())
                    && !Credits.credits(
                            later.telling().record().report(),
                            earlier.telling().record().report());
            Page report = turned ? earlier : later;
            Page original = turned ? later : earlier;
            Match match = Match.of(report, original);
            if (!match.passages().isEmpty()) {
                copies.add(copy(report.telling(), original.telling(), match));
            }
        }
        this.list = List.copyOf(copies);
    }

    /** Finds the reprints among these reports; one given twice counts once. */
    public static Copies of(Collection<Telling> tellings) {
        return new Copies(tellings);
    }

    private static Copy copy(Telling report, Telling original, Match match) {
        Report one = report.record().report();
        Report other = original.record().report();
        LocalDate its = one.published().value();
        LocalDate first = other.published().value();
        Ground ground = Ground.UNKNOWN;
        String why = "nothing tells which was first";
        if (Credits.credits(one, other)) {
            ground = Ground.CREDIT;
            why = "the other credits " + one.credit();
        } else if (its != null && first != null && first.isBefore(its)) {
            long days = ChronoUnit.DAYS.between(first, its);
            ground = Ground.TIME;
            why = "published " + days + (days == 1 ? " day" : " days") + " earlier";
        } else if (Credits.share(one, other)) {
            ground = Ground.SHARED_CREDIT;
            why = "both credit " + one.credit();
        }
        return new Copy(
                one.id(),
                other.id(),
                match.passages().stream().map(Passage::pair).toList(),
                match.share(),
                match.other(),
                ground,
                why);
    }

    /** Returns every pair of reports that share text, each report after those it may be a copy of. */
    public List<Copy> list() {
        return list;
    }

    /**
     * Returns the identifiers of all reports in groups that rest on one account each: reports one of which is in large part the other's
     * text, or that share text and credit one agency. Groups by their first report, reports within by identifier.
     */
    public List<List<String>> independent() {
        Map<String, String> first = new TreeMap<>();
        tellings.keySet().forEach(id -> first.put(id, id));
        for (Copy copy : list) {
            boolean credit = copy.ground() == Ground.SHARED_CREDIT || copy.ground() == Ground.CREDIT || credit(copy);
            if (credit || copy.isAtLeast(ACCOUNT)) {
                String one = root(first, copy.report());
                String other = root(first, copy.original());
                first.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
            }
        }
        Map<String, List<String>> groups = new TreeMap<>();
        tellings.keySet()
                .forEach(id -> groups.computeIfAbsent(root(first, id), ignored -> new ArrayList<>())
                        .add(id));
        return groups.values().stream().map(List::copyOf).toList();
    }

    private boolean credit(Copy copy) {
        return Credits.share(
                tellings.get(copy.report()).record().report(),
                tellings.get(copy.original()).record().report());
    }

    private static String root(Map<String, String> first, String id) {
        String at = id;
        while (!first.get(at).equals(at)) {
            first.put(at, first.get(first.get(at)));
            at = first.get(at);
        }
        return at;
    }

    /** Returns for every reprint the one pair with the report that it shares most with, in the order of publication. */
    public List<Copy> likeliest() {
        Map<String, Copy> best = new TreeMap<>();
        for (Copy copy : list) {
            Copy known = best.get(copy.report());
            if (known == null || copy.share() > known.share()) {
                best.put(copy.report(), copy);
            }
        }
        return order.stream()
                .filter(telling -> best.containsKey(telling.id()))
                .map(telling -> best.get(telling.id()))
                .toList();
    }

    /**
     * Returns a finding for every reprint, as {@link #likeliest} has them.
     *
     * @param story the story's identifier
     */
    public List<Finding> findings(String story) {
        return likeliest().stream().map(copy -> finding(story, copy)).toList();
    }

    private Finding finding(String story, Copy copy) {
        List<Evidence> evidence = List.of(
                new Evidence(
                        copy.report(),
                        distinct(copy.pairs().stream().map(Pair::inReport).toList()),
                        percent(copy.share())),
                new Evidence(
                        copy.original(),
                        distinct(copy.pairs().stream().map(Pair::inOriginal).toList()),
                        percent(copy.shareOfOriginal())));
        return Ids.conclude(story, FindingKind.COPY, topic(copy.ground()), null, evidence, List.of(), text(copy));
    }

    private static String topic(Ground ground) {
        return switch (ground) {
            case TIME, CREDIT -> "reprint";
            case SHARED_CREDIT -> "same agency";
            case UNKNOWN -> "shared text";
        };
    }

    private String text(Copy copy) {
        String report = name(copy.report(), copy.original());
        String original = name(copy.original(), copy.report());
        String shares = percent(copy.share()) + " of the words of " + report + " stand in " + original + " too ("
                + percent(copy.shareOfOriginal()) + " of those of " + original + ")";
        return switch (copy.ground()) {
            case TIME, CREDIT -> shares + ", the likely original: " + copy.why();
            case SHARED_CREDIT -> shares + "; " + copy.why() + ", so that both are copies of it";
            case UNKNOWN -> shares + "; " + copy.why();
        };
    }

    /** The label; where both reports have the same one, with the identifier. */
    private String name(String id, String other) {
        String label = tellings.get(id).label();
        return label.equals(tellings.get(other).label()) && !label.equals(id) ? label + " (" + id + ")" : label;
    }

    private static String percent(double share) {
        return Math.max(1, Math.round(share * 100)) + " %";
    }

    /** Spans in order; those that overlap, since the other side prints a passage twice, as one. */
    private static List<Span> distinct(List<Span> spans) {
        List<Span> all = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && span.start() <= last.end()) {
                all.set(all.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                all.add(span);
            }
        }
        return all;
    }
}
