package org.rapporteur.extraction.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.encoder.Happening;
import org.rapporteur.extraction.encoder.Happenings;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.text.Contents;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Makes events of what the model's acts head found to happen. Safe for use by several threads. */
public final class Events implements Step {

    private static final Maker MAKER = new Maker.Machine("events-en", "1");

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Optional<Happenings> found = document.kept(Happenings.class);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Statement> statements = soFar.list(Statement.class);
        Contents contents = new Contents(statements);
        Cover cues = Cover.of(statements.stream()
                .filter(statement -> statement.cue() != null)
                .flatMap(statement -> statement.cue().spans().stream())
                .toList());
        Times times = new Times(document, soFar.list(TimeExpression.class), found.get());
        Contexts contexts = new Contexts(document, document.kept(WordScores.class));
        Cover aside = Cover.of(soFar.list(Region.class).stream()
                .filter(region -> region.kind() != RegionKind.TITLE)
                .flatMap(region -> region.spans().stream())
                .toList());
        List<Item> events = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Happening one : found.get().list()) {
            String id = document.identifier("x", List.of(one.span()));
            // What a cue says is done by saying it: that is the statement's act.
            if (!aside.overlaps(one.span()) && !cues.overlaps(one.span()) && taken.add(id)) {
                Optional<TimeExpression> time = times.of(one);
                Aspect aspect = times.aspect(Aspects.of(one.aspect()), one);
                events.add(new Event(
                        id,
                        document.report().id(),
                        one.category(),
                        one.mode(),
                        contexts.of(one.span()),
                        party(document, one.actor()),
                        party(document, one.recipient()),
                        one.place() == null ? null : document.passage(one.place()),
                        time.map(TimeExpression::id).orElse(null),
                        aspect,
                        List.of(one.span()),
                        contents.innermost(one.span(), statement -> true)
                                .map(Statement::id)
                                .orElse(null),
                        Math.round(one.likely() * 100) / 100.0,
                        MAKER,
                        Extra.NONE));
            }
        }
        return events;
    }

    private static Party party(Document document, Span span) {
        return span == null ? null : Party.of(Passage.of(document.text(), span));
    }
}
