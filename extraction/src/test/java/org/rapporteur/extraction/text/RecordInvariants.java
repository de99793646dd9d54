package org.rapporteur.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Item;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** What holds of every record that was read by machine, whatever the text. */
public final class RecordInvariants {

    private final ReportRecord record;
    private final String text;
    private final CodePoints codePoints;

    private RecordInvariants(ReportRecord record) {
        this.record = record;
        this.text = record.report().text();
        this.codePoints = CodePoints.of(text);
    }

    /** Fails with the object at fault when something does not hold. */
    public static void check(ReportRecord record) {
        new RecordInvariants(record).check();
    }

    private void check() {
        Set<String> names = new HashSet<>();
        for (Item item : record.items()) {
            assertNotNull(item.by(), () -> "nobody made " + item);
            if (item instanceof InReport found) {
                assertEquals(record.report().id(), found.report());
                assertTrue(found.id().startsWith(record.report().id() + "/"), () -> "of another report: " + item);
                assertTrue(names.add(found.type() + " " + found.id() + " " + found.by()), () -> "twice: " + item);
                found.evidence().forEach(this::inBounds);
            }
            if (item instanceof Statement statement) {
                checkStatement(statement);
            } else if (item instanceof Entity entity) {
                for (Mention mention : entity.mentions()) {
                    reads(mention.text(), mention.spans(), entity);
                }
            } else if (item instanceof Instrument instrument) {
                for (Mention mention : instrument.mentions()) {
                    reads(mention.text(), mention.spans(), instrument);
                }
            } else if (item instanceof Invocation invocation) {
                resolves(Statement.class, invocation.statement(), invocation);
                resolves(Instrument.class, invocation.instrument(), invocation);
            } else if (item instanceof Region region) {
                reads(region.text(), region.spans(), region);
            } else if (item instanceof TimeExpression time) {
                reads(time.text(), time.spans(), time);
            } else if (item instanceof Figure figure) {
                reads(figure.text(), figure.spans(), figure);
                assertTrue(
                        figure.counts() == null || text.contains(figure.counts()), () -> "counts nothing: " + figure);
            } else if (item instanceof Meeting meeting) {
                checkMeeting(meeting);
            }
        }
    }

    private void checkStatement(Statement statement) {
        reads(statement.content(), statement);
        reads(statement.cue(), statement);
        checkParty(statement.source(), statement);
        checkParty(statement.addressee(), statement);
        assertTrue(
                statement.content().text().codePoints().anyMatch(Character::isLetterOrDigit),
                () -> "nothing is said in " + statement);
        List<Span> quoted = record.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList();
        assertEquals(
                Mode.of(text, statement.content().spans(), quoted), statement.mode(), () -> "mode of " + statement);
        resolves(Statement.class, statement.within(), statement);
        resolves(TimeExpression.class, statement.time(), statement);
    }

    private void checkMeeting(Meeting meeting) {
        Stream.of(meeting.body(), meeting.format(), meeting.agenda(), meeting.outcome())
                .filter(Objects::nonNull)
                .forEach(worded -> reads(worded.text(), worded.spans(), meeting));
        for (Party party : meeting.parties()) {
            reads(party.text(), party.spans(), meeting);
        }
        assertTrue(
                meeting.date() == null
                        || record.find(TimeExpression.class, meeting.date()).isPresent(),
                () -> "no such day: " + meeting);
        assertTrue(
                meeting.statements().stream()
                        .allMatch(id -> record.find(Statement.class, id).isPresent()),
                () -> "no such statement: " + meeting);
    }

    private void checkParty(Party party, Statement statement) {
        if (party != null) {
            if (party.text() != null) {
                reads(party.text(), party.spans(), statement);
            }
            resolves(Entity.class, party.entity(), statement);
        }
    }

    private void resolves(Class<? extends Item> kind, String id, Item item) {
        assertTrue(id == null || record.find(kind, id).isPresent(), () -> "no " + id + " for " + item);
    }

    private void reads(Passage passage, Item item) {
        if (passage != null) {
            reads(passage.text(), passage.spans(), item);
        }
    }

    private void reads(String words, List<Span> spans, Item item) {
        assertEquals(Spans.text(text, spans), words, () -> "words and place differ in " + item);
    }

    /** Throws where a span ends outside the text or splits a surrogate pair. */
    private void inBounds(Span span) {
        codePoints.fromUtf16(span.start());
        codePoints.fromUtf16(span.end());
    }
}
