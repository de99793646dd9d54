package org.rapporteur.evaluation.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Makes statements of attributions that people annotated, so that what follows the finding of statements can be measured alone. Stateless. */
public final class GivenStatements {

    private static final Maker MAKER = new Maker.Machine("annotated", "1");

    private GivenStatements() {}

    /**
     * Returns a statement for each attribution, in the same order, with identifiers of their own.
     *
     * @param record of the report, with the quotations found in it
     * @param letter that their identifiers begin with
     */
    public static List<Statement> of(ReportRecord record, List<Attribution> attributions, String letter) {
        List<Span> quoted = record.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList();
        CodePoints points = CodePoints.of(record.report().text());
        Set<String> taken = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : attributions) {
            List<Span> content = attribution.content().stream().sorted().toList();
            String id = Identifiers.inReport(record.report().id(), letter, content, points);
            String free = id;
            for (int number = 2; !taken.add(free); number++) {
                free = id + "#" + number;
            }
            statements.add(statement(record, attribution, content, quoted, free));
        }
        return statements;
    }

    private static Statement statement(
            ReportRecord record, Attribution attribution, List<Span> content, List<Span> quoted, String id) {
        String text = record.report().text();
        List<Span> source = attribution.source().stream().sorted().toList();
        List<Span> cue = attribution.cue().stream().sorted().toList();
        return new Statement(
                id,
                record.report().id(),
                Mode.of(text, content, quoted),
                source.isEmpty() ? Party.unnamed("nobody is annotated") : Party.of(Passage.of(text, source)),
                cue.isEmpty() ? null : Passage.of(text, cue),
                Passage.of(text, content),
                null,
                null,
                null,
                null,
                MAKER,
                Extra.NONE);
    }
}
