package org.rapporteur.analysis.collation.material;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Statement;

/** The reports of one story, laid out for comparing. Immutable, safe for use by several threads. */
public final class Material {

    private final List<Telling> tellings;
    private final List<Telling> outlets;
    private final List<Said> said;
    private final Map<String, List<Said>> byReport = new HashMap<>();
    private final Roster roster;
    private final Speakers speakers;
    private final Instruments instruments;
    private final Naming naming;

    private Material(List<Telling> tellings, Roster roster) {
        this.tellings = tellings;
        this.outlets = tellings.stream().filter(telling -> !telling.isPrimary()).toList();
        this.roster = roster;
        this.speakers = new Speakers(roster);
        this.naming = new Naming(roster);
        this.instruments = Instruments.of(tellings);
        this.said = new ArrayList<>();
        tellings.forEach(this::lay);
        for (Said each : said) {
            byReport.computeIfAbsent(each.report(), ignored -> new ArrayList<>())
                    .add(each);
        }
        byReport.replaceAll((report, its) -> List.copyOf(its));
    }

    /**
     * Lays out the reports of a story.
     *
     * @param records the reports; their order does not matter, and one given twice counts once
     * @param roster the actors of at least these reports
     */
    public static Material of(Collection<ReportRecord> records, Roster roster) {
        Map<String, Telling> tellings = new TreeMap<>();
        records.forEach(record -> tellings.put(record.report().id(), new Telling(record)));
        List<Telling> sorted = new ArrayList<>(tellings.values());
        sorted.sort(Comparator.comparing(Telling::label).thenComparing(Telling::id));
        return new Material(List.copyOf(sorted), roster);
    }

    private void lay(Telling telling) {
        Map<String, List<Act>> acts = new HashMap<>();
        for (Act act : telling.list(Act.class)) {
            acts.computeIfAbsent(act.statement(), ignored -> new ArrayList<>()).add(act);
        }
        List<Span> marks = new ArrayList<>();
        for (Quotation quotation : telling.list(Quotation.class)) {
            if (quotation.level() == 1 && quotation.use() != QuotationUse.SET_OFF) {
                marks.addAll(quotation.spans());
            }
        }
        Cover quoted = Cover.of(marks);
        List<Statement> statements = new ArrayList<>(telling.list(Statement.class));
        statements.sort(
                Comparator.comparing((Statement each) -> each.content().hull().start())
                        .thenComparing(Statement::id)
                        .thenComparing(each -> each.by().written()));
        for (Statement statement : statements) {
            List<Word> words = Words.of(telling.text(), statement.content().spans());
            List<Act> its = new ArrayList<>(acts.getOrDefault(statement.id(), List.of()));
            its.sort(Comparator.comparing((Act act) -> act.confidence() == null ? -1.0 : -act.confidence())
                    .thenComparing(Act::id));
            said.add(new Said(
                    telling,
                    statement,
                    actor(statement),
                    its,
                    words,
                    words.stream().filter(word -> isIn(word, quoted)).toList(),
                    instruments.in(telling, statement)));
        }
    }

    private Actor actor(Statement statement) {
        String entity = statement.source().entity();
        return entity == null ? null : roster.findOf(entity).orElse(null);
    }

    private static boolean isIn(Word word, Cover quoted) {
        return quoted.overlaps(new Span(word.start(), word.end()));
    }

    /** Lets go of what was cut for comparing; nothing that this returns changes, but asking again costs again. */
    public void settle() {
        tellings.forEach(Telling::forget);
        naming.forget();
    }

    /** Returns the reports, by label, then identifier. */
    public List<Telling> tellings() {
        return tellings;
    }

    /** Returns the reports of outlets, in the same order: those that are no {@linkplain Telling#isPrimary() primary source}. */
    public List<Telling> outlets() {
        return outlets;
    }

    /** Returns every statement, report by report, in the order of the text. */
    public List<Said> said() {
        return said;
    }

    /** Returns the statements of one report. */
    public List<Said> said(Telling telling) {
        return byReport.getOrDefault(telling.id(), List.of());
    }

    /** Returns all actors. */
    public Roster roster() {
        return roster;
    }

    /** Returns how speakers stand to one another. */
    public Speakers speakers() {
        return speakers;
    }

    /** Returns the instruments that the reports name, each once for the story. */
    public Instruments instruments() {
        return instruments;
    }

    /** Returns whether some words of a report name the actor, whether or not it speaks there. */
    public boolean names(Telling telling, Actor actor) {
        return naming.names(telling, actor);
    }
}
