package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.identity.mention.Naming;
import org.rapporteur.extraction.identity.mention.Namings;
import org.rapporteur.extraction.identity.mention.Tokens;
import org.rapporteur.extraction.identity.mention.WordClasses;
import org.rapporteur.extraction.identity.world.Describer;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Involving;
import org.rapporteur.record.speech.Statement;

/** Joins one report after the other; keeps the tables. Safe for use by several threads. */
public final class Reader {

    /** Below this likelihood an answer is left open; chosen on train articles. */
    private static final double LEAST = 0.5;

    private final Maker maker;
    private final Chooser chooser;
    private final World world = World.bundled();
    private final Describer describer = new Describer(world);
    private final WordClasses classes = new WordClasses();

    /** Reads the tables from the class path. */
    public Reader(Maker maker, Chooser chooser) {
        this.maker = maker;
        this.chooser = chooser;
    }

    private static List<Span> parties(List<? extends Involving> items) {
        return items.stream()
                .flatMap(item -> item.parties().stream())
                .flatMap(party -> party.spans().stream())
                .toList();
    }

    /** Returns the entities of a report, and its statements and whatever else involves parties joined to them. */
    public List<Item> read(Document document, ReportRecord soFar) {
        List<Statement> statements = soFar.list(Statement.class);
        List<Involving> others = soFar.list(Involving.class).stream()
                .filter(item -> !(item instanceof Statement))
                .toList();
        if (statements.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        Cover quoted = Cover.of(soFar.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
        Tokens tokens = new Tokens(document, quoted);
        Namings finder = new Namings(tokens, world, classes);
        List<Span> parties = new ArrayList<>(parties(statements));
        parties.addAll(parties(others));
        Map<List<Span>, Passage> named = named(soFar);
        named.values().forEach(head -> parties.add(head.spans().get(0)));
        List<Naming> namings = finder.list(parties).stream()
                .filter(naming -> !finder.isPeople(naming))
                .toList();
        List<Span> bylines = soFar.list(Region.class).stream()
                .filter(region -> region.kind() == RegionKind.BYLINE)
                .flatMap(region -> region.spans().stream())
                .toList();
        Scene scene = new Scene(tokens, namings, bylines, world, describer, classes);
        Resolver resolver = new Resolver(scene, chooser, LEAST);
        return new Joining(document, maker, scene, resolver, statements, named).join(others);
    }

    /** Returns whom the head of a transcript names for labels that call a speaker by a part, by where the label stands. */
    private static Map<List<Span>, Passage> named(ReportRecord soFar) {
        Map<List<Span>, Passage> named = new LinkedHashMap<>();
        for (Turn turn : soFar.list(Turn.class)) {
            if (turn.speaker() != null && turn.named() != null) {
                named.put(turn.speaker().spans(), turn.named());
            }
        }
        return named;
    }
}
