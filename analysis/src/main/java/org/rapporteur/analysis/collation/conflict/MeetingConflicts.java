package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.TimeExpression;

/**
 * What two reports say differently of one meeting: whether it was closed, how it ended, on what day it was. Only reports that tell one
 * meeting of a body each are compared, since of several nobody can say which is which. Immutable.
 */
final class MeetingConflicts {

    private static final Set<String> CLOSED = Set.of("closed", "closeddoor", "private", "secret", "consultations");
    private static final Set<String> OPEN = Set.of("open", "public", "televised");

    private final Ground ground;

    MeetingConflicts(Ground ground) {
        this.ground = ground;
    }

    /** A report's only meeting of a body. */
    private record Told(Telling telling, Meeting meeting) {}

    List<Finding> findings() {
        List<Told> all = new ArrayList<>();
        for (Telling telling : ground.material().tellings()) {
            List<Meeting> meetings = telling.list(Meeting.class);
            for (Meeting meeting : meetings) {
                boolean only = meeting.body() != null
                        && meetings.stream()
                                        .filter(each -> isSame(each, meeting))
                                        .count()
                                == 1;
                if (only) {
                    all.add(new Told(telling, meeting));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                Told one = all.get(i);
                Told other = all.get(k);
                if (!one.telling().equals(other.telling()) && isSame(one.meeting(), other.meeting())) {
                    format(one, other).ifPresent(findings::add);
                    outcome(one, other).ifPresent(findings::add);
                    date(one, other).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean isSame(Meeting one, Meeting other) {
        return one.body() != null && other.body() != null && body(one).equals(body(other));
    }

    private static String body(Meeting meeting) {
        return meeting.body().value() != null
                ? meeting.body().value()
                : meeting.body().text();
    }

    private Optional<Finding> format(Told one, Told other) {
        Worded first = one.meeting().format();
        Worded second = other.meeting().format();
        if (first == null || second == null) {
            return Optional.empty();
        }
        boolean differ = (is(first, CLOSED) && is(second, OPEN)) || (is(first, OPEN) && is(second, CLOSED));
        return differ
                ? Optional.of(
                        finding("meeting format", one, first, other, second, "open in one report, closed in the other"))
                : Optional.empty();
    }

    private static boolean is(Worded worded, Set<String> words) {
        String text = worded.text().replace("-", "");
        return Words.of(text).stream().anyMatch(word -> words.contains(word.key()))
                && (words != OPEN || Words.of(text).stream().noneMatch(word -> CLOSED.contains(word.key())));
    }

    private Optional<Finding> outcome(Told one, Told other) {
        Worded first = one.meeting().outcome();
        Worded second = other.meeting().outcome();
        boolean differ = first != null
                && second != null
                && first.value() != null
                && second.value() != null
                && !Objects.equals(first.value(), second.value());
        return differ
                ? Optional.of(finding("outcome", one, first, other, second, "said to have ended differently"))
                : Optional.empty();
    }

    private Finding finding(String topic, Told one, Worded first, Told other, Worded second, String what) {
        List<Evidence> evidence = List.of(
                ground.evidence(one.telling(), first.spans()), ground.evidence(other.telling(), second.spans()));
        return ground.conflict(topic, null, evidence, "The meeting is " + what + ". " + ground.sides(evidence));
    }

    private Optional<Finding> date(Told one, Told other) {
        Optional<TimeExpression> first = day(one);
        Optional<TimeExpression> second = day(other);
        if (first.isEmpty() || second.isEmpty() || !Ascriptions.apart(first.get(), second.get())) {
            return Optional.empty();
        }
        List<Evidence> evidence = List.of(
                ground.evidence(one.telling(), first.get().spans()),
                ground.evidence(other.telling(), second.get().spans()));
        String text = "The meeting is told of different days, " + first.get().value() + " and "
                + second.get().value() + ". " + ground.sides(evidence);
        return Optional.of(ground.conflict("date", null, evidence, text));
    }

    private static Optional<TimeExpression> day(Told told) {
        return Optional.ofNullable(told.meeting().date())
                .flatMap(id -> told.telling().record().find(TimeExpression.class, id))
                .filter(time -> time.from() != null && time.from().equals(time.to()));
    }
}
