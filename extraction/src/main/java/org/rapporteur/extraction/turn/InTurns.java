package org.rapporteur.extraction.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * A finder of statements, put in its place where the report is a transcript: what it finds in a turn lies within the turn's statement;
 * what it makes of a label, or of the words of several turns, nobody said. Elsewhere the finder is left alone. As safe for use by
 * several threads as the finder is.
 */
public final class InTurns implements Step {

    private final Step finder;

    /** Wraps a finder of statements. */
    public InTurns(Step finder) {
        this.finder = finder;
    }

    @Override
    public Maker maker() {
        return finder.maker();
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        List<Turn> turns = soFar.list(Turn.class);
        List<? extends Item> found = finder.read(document, soFar);
        if (turns.isEmpty()) {
            return found;
        }
        Placing placing = new Placing(document, turns);
        List<Item> placed = new ArrayList<>();
        Set<String> nobodys = new HashSet<>();
        for (Item item : found) {
            if (item instanceof Statement statement) {
                placing.place(statement).ifPresentOrElse(placed::add, () -> nobodys.add(statement.id()));
            } else if (item instanceof Quotation quotation) {
                placed.add(placing.use(quotation));
            } else {
                placed.add(item);
            }
        }
        placed.replaceAll(item -> item instanceof Statement statement && nobodys.contains(statement.within())
                ? placing.place(statement.withWithin(null)).orElse(statement)
                : item);
        return placed;
    }

    /** Where the turns of one report stand. */
    private static final class Placing {

        private final Document document;
        private final Cover labels;
        private final Cover said;
        private final NavigableMap<Integer, Turn> byStart = new TreeMap<>();

        Placing(Document document, List<Turn> turns) {
            this.document = document;
            this.labels = Cover.of(turns.stream()
                    .flatMap(turn -> turn.label().spans().stream())
                    .toList());
            this.said = Cover.of(
                    turns.stream().flatMap(turn -> turn.spans().stream()).toList());
            turns.forEach(turn -> byStart.put(turn.spans().get(0).start(), turn));
        }

        Optional<Statement> place(Statement statement) {
            if (statement.evidence().stream().anyMatch(labels::overlaps)) {
                return Optional.empty();
            }
            List<Span> content = statement.content().spans();
            if (content.stream().noneMatch(said::overlaps)) {
                return Optional.of(statement);
            }
            Turn turn = at(content.get(0));
            boolean inside = turn != null
                    && !turn.spans().equals(content)
                    && statement.evidence().stream().allMatch(span -> holds(turn, span));
            if (!inside) {
                return Optional.empty();
            }
            String outer = document.identifier("s", turn.spans());
            return Optional.of(statement.within() == null ? statement.withWithin(outer) : statement);
        }

        /** The marks around all that is said in a turn are those of speech. */
        Quotation use(Quotation quotation) {
            Turn turn = at(quotation.spans().get(0));
            boolean whole = turn != null
                    && quotation.level() == 1
                    && turn.spans().get(0).start() == quotation.spans().get(0).start();
            return whole ? quotation.withUse(QuotationUse.SPEECH, "the words of a turn") : quotation;
        }

        private Turn at(Span span) {
            var before = byStart.floorEntry(span.start());
            return before == null ? null : before.getValue();
        }

        /** Returns whether a span lies between a turn's first word and its last: a page head in between ends no sentence. */
        private static boolean holds(Turn turn, Span span) {
            return turn.spans().get(0).start() <= span.start()
                    && span.end() <= turn.spans().get(turn.spans().size() - 1).end();
        }
    }
}
