package org.rapporteur.extraction.meeting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Places;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Spoke;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Gathers what a report tells of one meeting. */
final class Telling {

    private final Document document;
    private final ReportRecord soFar;
    private final Lexicon lexicon;
    private final Bodies bodies;
    private final Mention told;
    private final Places quoted;
    private final Dates dates;

    Telling(
            Document document,
            ReportRecord soFar,
            Lexicon lexicon,
            Bodies bodies,
            Mention told,
            Places quoted,
            Dates dates) {
        this.document = document;
        this.soFar = soFar;
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.told = told;
        this.quoted = quoted;
        this.dates = dates;
    }

    /** Returns the meeting. */
    Meeting meeting(List<Line> lines, List<Mention> mentions, Maker maker) {
        List<Mention> own = mentions.stream().filter(told::mayMean).toList();
        Set<Integer> about = new HashSet<>();
        own.forEach(mention -> about.add(mention.line().index()));
        Worded body = body(lines);
        Worded format = format(own).map(words -> worded(words.span(), null)).orElse(null);
        Chairs chairs = new Chairs(bodies, told.body());
        lines.forEach(chairs::read);
        Attendance attendance = new Attendance(lexicon, bodies, document.text(), told);
        lines.forEach(attendance::read);
        toReporters(attendance, chairs, about);
        Optional<Stretch> agenda = new Agenda(dates.places()).find(own);
        Span first = told.line().span(told.body().start(), told.body().end());
        Span anchor = told.line().span(told.anchor(), told.anchor() + 1);
        List<Span> place = first.overlaps(anchor)
                ? List.of(Spans.hull(List.of(first, anchor)))
                : first.compareTo(anchor) < 0 ? List.of(first, anchor) : List.of(anchor, first);
        return new Meeting(
                document.identifier("m", place),
                document.report().id(),
                body,
                format,
                agenda.map(words -> worded(words.span(), null)).orElse(null),
                dates.day(own).map(TimeExpression::id).orElse(null),
                party(chairs.presidency()),
                party(chairs.chair()),
                attendance.found(),
                outcome(lines, about)
                        .map(found -> worded(found.words().span(), found.value()))
                        .orElse(null),
                Margins.issued(document, soFar.list(Statement.class)),
                maker,
                Extra.NONE);
    }

    /** The longest wording of the body that the report has, the first of equals. */
    private Worded body(List<Line> lines) {
        Stretch longest = told.body();
        for (Line line : lines) {
            for (Stretch named : bodies.list(line)) {
                if (named.size() > longest.size() && Bodies.same(named, told.body())) {
                    longest = named;
                }
            }
        }
        Span span = longest.span();
        String words = span.in(document.text());
        String bare = Bodies.bare(words);
        Span cut = new Span(span.start(), span.start() + bare.length());
        return worded(cut, lexicon.key(bare).orElse(null));
    }

    /** The fullest wording of the format: "closed-door consultations" tells more than "consultations". */
    private static Optional<Stretch> format(List<Mention> own) {
        Optional<Mention> first =
                own.stream().filter(mention -> mention.format() != null).findFirst();
        return first.flatMap(one -> own.stream()
                .filter(mention -> mention.format() != null
                        && mention.format().head().equals(one.format().head()))
                .map(Mention::format)
                .max(Comparator.comparingInt(Stretch::size)
                        .thenComparing(words -> -words.line().index())));
    }

    private void toReporters(Attendance attendance, Chairs chairs, Set<Integer> about) {
        for (Statement statement : soFar.list(Statement.class)) {
            if (Margins.isToReporters(statement)) {
                int start = statement.cue().spans().get(0).start();
                String source = statement.source().text();
                boolean chair = chairs.chair() != null
                        && source.contains(Attendance.last(chairs.chair().span().in(document.text())));
                boolean near = about.contains(document.sentenceAt(start));
                if (chair || near || attendance.knows(source)) {
                    Party party = Party.of(new Passage(statement.source().spans(), source));
                    attendance.add(new Participant(
                            party,
                            chair ? "chair" : null,
                            Spoke.TO_REPORTERS,
                            statement.cue().spans()));
                }
            }
        }
    }

    private Optional<Outcomes.Outcome> outcome(List<Line> lines, Set<Integer> about) {
        Outcomes outcomes = new Outcomes(lexicon, bodies, told.body());
        Optional<Outcomes.Outcome> ended = lines.stream()
                .filter(line -> about.contains(line.index()))
                .flatMap(line -> outcomes.ended(line).stream())
                .filter(this::isOwnWords)
                .findFirst();
        return ended.isPresent()
                ? ended
                : lines.stream()
                        .flatMap(line -> outcomes.decided(line).stream())
                        .filter(this::isOwnWords)
                        .findFirst();
    }

    /** What somebody is quoted as saying of the outcome is not the report's. */
    private boolean isOwnWords(Outcomes.Outcome outcome) {
        return !quoted.overlap(outcome.words()
                .line()
                .span(outcome.words().start(), outcome.words().start() + 1));
    }

    private Worded worded(Span span, String value) {
        return new Worded(span.in(document.text()), List.of(span), value);
    }

    private Party party(Stretch words) {
        return words == null ? null : Party.of(document.passage(genitiveless(words.span())));
    }

    private Span genitiveless(Span span) {
        String bare = Bodies.bare(span.in(document.text()));
        return new Span(span.start(), span.start() + bare.length());
    }
}
