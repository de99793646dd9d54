package org.rapporteur.formats.page.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/**
 * A record arranged for looking at: what belongs together is found here, once, for the terminal and for the page. Not safe for
 * use by several threads.
 */
public final class View {

    private static final Comparator<Statement> BY_PLACE = Comparator.comparing(
                    (Statement statement) -> statement.content().hull().start())
            .thenComparing(statement -> -statement.content().hull().end());

    /** The types of which every object is laid out. */
    private static final Set<String> SHOWN = Set.of(
            "statement",
            "entity",
            "quotation",
            "region",
            "time",
            "problem",
            "coding",
            "act",
            "invocation",
            "instrument",
            "event",
            "meeting",
            "figure");

    private final ReportRecord record;
    private final Codings codings;
    private final Blocks blocks;
    private final List<Statement> statements;
    private final List<Quotation> quotations;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, TimeExpression> times = new HashMap<>();
    private final Map<String, Statement> byId = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Mention>> mentions = new HashMap<>();
    private final Map<String, List<Coding>> codingsByTarget = new HashMap<>();
    private final Matters matters;

    public View(ReportRecord record) {
        this.record = record;
        codings = record.codings();
        blocks = Blocks.of(record.report().text());
        statements = record.list(Statement.class).stream().sorted(BY_PLACE).toList();
        quotations = record.list(Quotation.class).stream()
                .sorted(Comparator.comparing(quotation -> quotation.spans().get(0)))
                .toList();
        record.list(Entity.class).forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        record.list(TimeExpression.class).forEach(time -> times.putIfAbsent(time.id(), time));
        for (Coding coding : codings.list()) {
            codingsByTarget
                    .computeIfAbsent(coding.target(), key -> new ArrayList<>())
                    .add(coding);
        }
        statements.forEach(statement -> byId.putIfAbsent(statement.id(), statement));
        matters = new Matters(record, times);
    }

    public ReportRecord record() {
        return record;
    }

    public Report report() {
        return record.report();
    }

    public Blocks blocks() {
        return blocks;
    }

    /** Returns what the statements do, and what they and the report are about. */
    public Matters matters() {
        return matters;
    }

    /** Returns all statements in the order of the text, one before those within it. */
    public List<Statement> statements() {
        return statements;
    }

    /** Returns all quotations in the order of the text. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Returns the speakers in the order in which they first speak, those who were not found last. */
    public List<Speaker> speakers() {
        Map<String, List<Statement>> known = new LinkedHashMap<>();
        List<Statement> unknown = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Entity> entity = source(statement);
            if (entity.isPresent()) {
                known.computeIfAbsent(entity.get().id(), key -> new ArrayList<>())
                        .add(statement);
            } else {
                unknown.add(statement);
            }
        }
        List<Speaker> speakers = new ArrayList<>();
        known.forEach((id, said) -> speakers.add(new Speaker(entities.get(id), List.copyOf(said))));
        if (!unknown.isEmpty()) {
            speakers.add(new Speaker(null, List.copyOf(unknown)));
        }
        return speakers;
    }

    /** Returns who makes a statement: what a person coded, else what was proposed; empty when it is nobody known. */
    public Optional<Entity> source(Statement statement) {
        Optional<Coding> coded = codings.find(statement.id(), "source.entity");
        return entity(
                coded.isPresent() ? coded.get().value() : statement.source().entity());
    }

    /** Returns an entity by its identifier; empty for null and for one that is not in the record. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(id == null ? null : entities.get(id));
    }

    /** Returns the mention of a party's entity that its words are, or that shares words with them. */
    public Optional<Mention> mention(Party party) {
        Optional<Entity> entity = entity(party.entity());
        if (entity.isEmpty() || party.spans().isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Integer, Mention> byStart =
                mentions.computeIfAbsent(entity.get().id(), id -> byStart(entity.get()));
        Mention at = null;
        for (Span span : party.spans()) {
            var last = byStart.lowerEntry(span.end());
            if (last != null && Spans.overlap(last.getValue().spans(), party.spans())) {
                at = last.getValue();
                break;
            }
        }
        Mention exact = byStart.get(party.spans().get(0).start());
        return Optional.ofNullable(exact != null && exact.spans().equals(party.spans()) ? exact : at);
    }

    private static NavigableMap<Integer, Mention> byStart(Entity entity) {
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        for (Mention mention : entity.mentions()) {
            mention.spans().forEach(span -> byStart.putIfAbsent(span.start(), mention));
        }
        return byStart;
    }

    /** Returns what to call a party: its entity's name, else its words, else that nobody is named. */
    public String name(Party party) {
        return entity(party.entity()).map(Entity::name).orElse(party.text() == null ? "nobody named" : party.text());
    }

    /** Returns why a party's words mean its entity, or why they mean none; null where nothing is said of it. */
    public String why(Party party) {
        String joined = mention(party).map(Mention::why).orElse(null);
        if (joined == null) {
            return party.why();
        }
        return party.why() == null || party.why().equals(joined) ? joined : joined + "; " + party.why();
    }

    /** Returns the entities that make no statement, in the order in which they are first named. */
    public List<Entity> silent() {
        Set<String> speaking = new HashSet<>();
        statements.forEach(statement -> source(statement).ifPresent(entity -> speaking.add(entity.id())));
        return record.list(Entity.class).stream()
                .filter(entity -> !speaking.contains(entity.id()))
                .sorted(Comparator.comparing(
                        entity -> entity.mentions().get(0).spans().get(0)))
                .toList();
    }

    /** Returns how many objects of each type the record holds that neither terminal nor page lays out, by type. */
    public Map<String, Integer> others() {
        Map<String, Integer> others = new TreeMap<>();
        record.items().stream()
                .map(Item::type)
                .filter(type -> !SHOWN.contains(type))
                .forEach(type -> others.merge(type, 1, Integer::sum));
        return others;
    }

    /** Returns the statement in whose content another is reported. */
    public Optional<Statement> outer(Statement statement) {
        return statement(statement.within());
    }

    /** Returns a statement by its identifier; empty for null and for one that is not in the record. */
    public Optional<Statement> statement(String id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    /** Returns the time a statement was made, as the report names it. */
    public Optional<TimeExpression> time(Statement statement) {
        return time(statement.time());
    }

    /** Returns a time by its identifier; empty for null and for one that is not in the record. */
    public Optional<TimeExpression> time(String id) {
        return Optional.ofNullable(id == null ? null : times.get(id));
    }

    /** Returns what people coded about an object, in the order in which they did. */
    public List<Coding> codings(String id) {
        return codingsByTarget.getOrDefault(id, List.of());
    }

    /** Returns the value in force that a person coded for a field of the report. */
    public Optional<Coding> coded(String field) {
        return codings.find(report().id(), field);
    }

    /** Returns the quotations that the writer set off: terms, titles, scare quotes. */
    public List<Quotation> setOff() {
        return quotations.stream()
                .filter(quotation -> quotation.use() == QuotationUse.SET_OFF)
                .toList();
    }

    /** Returns the outermost quotations that are neither set off nor touched by any statement. */
    public List<Quotation> unattributed() {
        BitSet stated = new BitSet();
        statements.stream()
                .flatMap(statement -> statement.content().spans().stream())
                .forEach(span -> stated.set(span.start(), span.end()));
        return quotations.stream()
                .filter(quotation -> quotation.level() == 1 && quotation.use() != QuotationUse.SET_OFF)
                .filter(quotation -> quotation.spans().stream().noneMatch(span -> touches(stated, span)))
                .toList();
    }

    /** Returns the quotations whose bounds are uncertain. */
    public List<Quotation> doubtful() {
        return quotations.stream()
                .filter(quotation -> quotation.doubt() != null)
                .toList();
    }

    private static boolean touches(BitSet positions, Span span) {
        int next = positions.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
