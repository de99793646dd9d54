package org.rapporteur.formats.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Spoke;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.InvocationKind;
import org.rapporteur.record.speech.Modality;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.record.speech.Tense;

/** A report of a meeting with a warning, an instrument, history, a plan and a figure, by hand. */
public final class MattersFixture {

    private static final String TEXT = """
            The Lake Council met behind closed doors on Wednesday under the Finnish presidency. \
            It ended without a result.
            Minister Ana Roth warned the Odum family that any move to fence the shore would break the Tarn Treaty, \
            and that her ministry would then call the 300-strong guard.
            Lee Odum's men burned the bridge in 1911. The guard will visit the shore next month. \
            Lee Odum said nobody shot at the ferry. The 1911 accord <b>was</b> a mistake, he added.""";

    private final Fixture report =
            new Fixture(TEXT).head("The Tarn Post", "No result at the lake", LocalDate.of(2031, 5, 9));

    private MattersFixture() {}

    /** Returns the record. */
    public static ReportRecord record() {
        return new MattersFixture().build();
    }

    private ReportRecord build() {
        String roth = report.entity(EntityKind.PERSON, "Ana Roth", "minister", "FI", "Minister Ana Roth", "name")
                .id();
        String odum = report.entity(EntityKind.PERSON, "Lee Odum", null, null, "Lee Odum", "name")
                .id();
        report.time("Wednesday", LocalDate.of(2031, 5, 7));
        report.time("1911", LocalDate.of(1911, 1, 1));
        Statement warned = report.statement(
                "Minister Ana Roth",
                roth,
                "warned",
                "that any move to fence the shore would break the Tarn Treaty, and that her ministry would then call the"
                        + " 300-strong guard");
        Statement said = report.statement("Lee Odum", odum, "said", "nobody shot at the ferry");
        report.add(new Act(
                "a1",
                warned.id(),
                "warn",
                "THREATEN",
                at("would break").spans(),
                party("the Odum family", null),
                Polarity.NEGATIVE,
                Modality.PROBABLE,
                Tense.FUTURE,
                Clause.of(at("any move to fence the shore"), party("the Odum family", null)),
                Clause.of(at("would break the Tarn Treaty"), null),
                0.8,
                Fixture.BY,
                Extra.NONE));
        report.add(act(warned, "promise", "would then call"));
        instruments(warned);
        events(odum, said);
        report.add(new Figure(
                "f1",
                report.id(),
                at("300-strong guard").spans(),
                "300-strong guard",
                new BigDecimal("300"),
                null,
                "guard",
                Fixture.BY,
                Extra.NONE));
        report.add(meeting(roth, said));
        return report.build();
    }

    private Act act(Statement statement, String category, String words) {
        return new Act(
                "a2",
                statement.id(),
                category,
                null,
                at(words).spans(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Fixture.BY,
                Extra.NONE);
    }

    private void instruments(Statement warned) {
        Mention named = new Mention(at("the Tarn Treaty").spans(), "the Tarn Treaty", "its name");
        Mention meant = new Mention(at("The 1911 accord").spans(), "The 1911 accord", "the only instrument <of> 1911");
        report.add(new Instrument(
                "i1", report.id(), "Tarn Treaty", "treaty", "FI", 1911, List.of(named, meant), Fixture.BY, Extra.NONE));
        report.add(new Invocation(
                "v1",
                warned.id(),
                "i1",
                InvocationKind.WOULD_BE_VIOLATED,
                at("would break").spans(),
                null,
                Fixture.BY,
                Extra.NONE));
        report.add(new Invocation(
                "v2",
                warned.id(),
                "no such instrument",
                InvocationKind.MENTIONED,
                at("Treaty").spans(),
                null,
                Fixture.BY,
                Extra.NONE));
    }

    private void events(String odum, Statement said) {
        String year = report.id() + "/t" + at("1911").hull().start() + "-"
                + at("1911").hull().end();
        event("CONSULT", "visit", "will visit", party("The guard", null), null, Aspect.SCHEDULED, null);
        event("ASSAULT", "destroy", "burned the bridge", party("Lee Odum", odum), year, Aspect.HISTORICAL, null);
        event("ASSAULT", "firearms", "shot at the ferry", null, null, Aspect.NEGATED, said.id());
    }

    private void event(
            String plover, String mode, String words, Party actor, String time, Aspect aspect, String within) {
        report.add(new Event(
                report.id() + "/x" + words,
                report.id(),
                plover,
                mode,
                List.of("military"),
                actor,
                null,
                aspect == Aspect.SCHEDULED ? at("the shore next month") : null,
                time,
                aspect,
                at(words).spans(),
                within,
                null,
                Fixture.BY,
                Extra.NONE));
    }

    private Meeting meeting(String roth, Statement said) {
        Span named = at("Minister Ana Roth").hull();
        return new Meeting(
                "m1",
                report.id(),
                worded("The Lake Council", null),
                worded("behind closed doors", "consultations"),
                null,
                report.id() + "/t" + at("Wednesday").hull().start() + "-"
                        + at("Wednesday").hull().end(),
                party("Finnish", null),
                party("Minister Ana Roth", roth),
                List.of(new Participant(
                        party("Minister Ana Roth", roth), "member", Spoke.TO_REPORTERS, List.of(named))),
                worded("without a result", "none"),
                List.of(said.id()),
                Fixture.BY,
                Extra.NONE);
    }

    private Worded worded(String words, String value) {
        return new Worded(words, at(words).spans(), value);
    }

    private Party party(String words, String entity) {
        Party party = Party.of(at(words));
        return entity == null ? party : party.resolved(entity, "name");
    }

    private Passage at(String words) {
        return Passage.of(TEXT, report.span(words));
    }
}
