package org.rapporteur.record.applied;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** What people decided of the statements of a report. Immutable. */
final class Statements {

    private final Report report;
    private final Cover quoted;
    private final Attachment attachment;

    Statements(Report report, Cover quoted, Attachment attachment) {
        this.report = report;
        this.quoted = quoted;
        this.attachment = attachment;
    }

    /** Returns the statement as it is decided. */
    Statement of(Statement statement, Decided decided) {
        Party source = entity(words(statement.source(), decided), "source.entity", decided);
        Party addressee = entity(statement.addressee(), "addressee.entity", decided);
        Optional<List<Span>> introduced = decided.spans("cue.spans");
        Passage cue = introduced.isPresent() ? passage(introduced.get()) : statement.cue();
        Passage content = decided.value(
                "content.spans",
                statement.content(),
                value -> Passage.of(report.text(), decided.points().spans(String.valueOf(value))));
        Mode counted = content.spans().equals(statement.content().spans())
                ? statement.mode()
                : Mode.of(report.text(), content.spans(), quoted);
        Mode mode = decided.word("mode", Mode.class, counted);
        if (!decided.changes()) {
            return statement;
        }
        return new Statement(
                statement.id(),
                statement.report(),
                mode,
                source,
                cue,
                content,
                addressee,
                statement.within(),
                statement.time(),
                null,
                decided.by(statement.by()),
                statement.extra());
    }

    private Passage passage(List<Span> spans) {
        return spans.isEmpty() ? null : Passage.of(report.text(), spans);
    }

    private Party words(Party source, Decided decided) {
        return decided.spans("source.spans")
                .map(spans -> new Party(
                        spans,
                        spans.isEmpty()
                                ? null
                                : Passage.of(report.text(), spans).text(),
                        source.entity(),
                        source.candidates(),
                        source.confidence(),
                        spans.isEmpty() ? decided.who("source.spans") : source.why()))
                .orElse(source);
    }

    /** An entity that a later reading no longer has is the one that stands in its place. */
    private Party entity(Party party, String field, Decided decided) {
        if (!decided.has(field)) {
            return party;
        }
        String entity = decided.words(field, null);
        String found =
                entity == null ? null : attachment.find(entity, List.of()).orElse(entity);
        if (party == null) {
            return found == null ? null : new Party(List.of(), null, found, List.of(), null, decided.who(field));
        }
        return party.resolved(found, decided.who(field));
    }

    /** Returns the one act that a person says the statement is; empty when they say that it is none. */
    Optional<Act> act(Statement statement, Decided decided, List<Act> proposed) {
        String category = decided.words("act", null);
        if (category == null) {
            return Optional.empty();
        }
        for (Act act : proposed) {
            if (act.category().equals(category)) {
                return Optional.of(Acts.of(act, category, decided.by(act.by())));
            }
        }
        if (!proposed.isEmpty()) {
            return Optional.of(Acts.of(
                    proposed.get(0), category, decided.by(proposed.get(0).by())));
        }
        return Optional.of(new Act(
                statement.id().replaceFirst("/s", "/a") + "." + category,
                statement.id(),
                category,
                null,
                statement.content().spans(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                decided.by(statement.by()),
                Extra.NONE));
    }
}
