package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.List;
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
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.service.ReportRecord;
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

    private static List<Span> parties(List<Statement> statements) {
        List<Span> parties = new ArrayList<>();
        for (Statement statement : statements) {
            parties.addAll(statement.source().spans());
            if (statement.addressee() != null) {
                parties.addAll(statement.addressee().spans());
            }
        }
        return parties;
    }

    /** Returns the entities of a report, and its statements joined to them. */
    public List<Item> read(Document document, ReportRecord soFar) {
        List<Statement> statements = soFar.list(Statement.class);
        if (statements.isEmpty()) {
            return List.of();
        }
        Cover quoted = Cover.of(soFar.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
        Tokens tokens = new Tokens(document, quoted);
        Namings finder = new Namings(tokens, world, classes);
        List<Naming> namings = finder.list(parties(statements)).stream()
                .filter(naming -> !finder.isPeople(naming))
                .toList();
        Scene scene = new Scene(tokens, namings, world, describer, classes);
        scene.bylines(soFar.list(Region.class).stream()
                .filter(region -> region.kind() == RegionKind.BYLINE)
                .flatMap(region -> region.spans().stream())
                .toList());
        return new Joining(document, maker, scene, chooser, LEAST, statements).join();
    }
}
