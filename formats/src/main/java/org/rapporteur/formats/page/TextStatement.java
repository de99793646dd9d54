package org.rapporteur.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Sets one statement: its words, then what is known of it and why its source was joined to its speaker. */
final class TextStatement {

    private final View view;
    private final String text;
    private final TreeMap<Integer, Integer> quoted = new TreeMap<>();
    private final boolean severalMakers;

    TextStatement(View view) {
        this.view = view;
        text = view.report().text();
        for (Quotation quotation : view.quotations()) {
            if (quotation.level() == 1) {
                quotation.spans().forEach(span -> quoted.merge(span.start(), span.end(), Math::max));
            }
        }
        severalMakers = view.statements().stream().map(Statement::by).distinct().count() > 1;
    }

    /** Returns the cue and the words, those in quotation marks set apart. */
    Flow words(Statement statement) {
        Flow flow = new Flow();
        if (statement.cue() != null) {
            String cue = statement.cue().text();
            flow.add(cue + (cue.endsWith(":") ? " " : ": "), Paint.CUE);
        }
        pieces(flow, statement.content().spans(), Paint.PLAIN);
        return flow;
    }

    /** Returns the mode, the place, whatever else is known, and why the source is this speaker. */
    Flow details(Statement statement) {
        Flow flow = new Flow().add(statement.mode().word(), Paint.DETAIL);
        flow.item("\u00b6 " + view.blocks().numberAt(statement.content().hull().start()), Paint.DETAIL);
        if (statement.addressee() != null) {
            Party addressee = statement.addressee();
            flow.item("to " + (addressee.text() == null ? addressee.why() : addressee.text()), Paint.DETAIL);
        }
        Optional<TimeExpression> time = view.time(statement);
        time.ifPresent(when -> flow.item(
                when.text() + (when.from() == null ? ", not resolved" : " = " + Times.value(when)), Paint.DETAIL));
        view.outer(statement)
                .ifPresent(outer -> flow.item(
                        "reported within: " + shortened(outer.content().text()), Paint.DETAIL));
        if (statement.confidence() != null) {
            flow.item("confidence " + Names.confidence(statement.confidence()), Paint.DETAIL);
        }
        if (severalMakers) {
            flow.item("by " + statement.by().written(), Paint.DETAIL);
        }
        joins(flow, statement);
        return flow;
    }

    /** Adds how the source is worded and why it is this speaker, or why the speaker is not known; then people's codings. */
    private void joins(Flow flow, Statement statement) {
        Party source = statement.source();
        String why = view.why(source);
        boolean known = view.source(statement).isPresent();
        Paint paint = known ? Paint.DETAIL : Paint.DOUBT;
        if (source.text() != null) {
            flow.item("\u201c" + source.text() + "\u201d", paint);
            flow.add(why == null ? "" : ": " + why, paint);
        } else if (why != null) {
            flow.item(why, paint);
        }
        if (why == null && !known) {
            flow.item("joined to nobody, and no reason was given", Paint.DOUBT);
        }
        for (Coding coding : view.codings(statement.id())) {
            String value =
                    view.entity(coding.value()).map(entity -> entity.name()).orElse(coding.value());
            flow.item(coding.by().written() + " says " + coding.field() + " is " + value, Paint.PLAIN);
        }
    }

    /** Adds the words at {@code spans}: a gap shows as {@code […]}, a paragraph's end as {@code ¶}. */
    void pieces(Flow flow, List<Span> spans, Paint paint) {
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0) {
                String gap = text.substring(spans.get(i - 1).end(), spans.get(i).start());
                flow.add(Names.gap(gap), Paint.DETAIL);
            }
            for (Span part : cut(spans.get(i))) {
                boolean inMarks = isQuoted(part.start());
                flow.add(part.in(text), inMarks ? Paint.QUOTED : paint);
            }
        }
    }

    /** Returns the span cut where quotation marks open and close. */
    private List<Span> cut(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            Integer next;
            if (isQuoted(start)) {
                next = quoted.floorEntry(start).getValue();
            } else {
                next = quoted.higherKey(start);
            }
            int end = next == null ? span.end() : Math.min(next, span.end());
            parts.add(new Span(start, end));
            start = end;
        }
        return parts;
    }

    private boolean isQuoted(int position) {
        var before = quoted.floorEntry(position);
        return before != null && before.getValue() > position;
    }

    static String shortened(String words) {
        int limit = 40;
        if (words.length() <= limit) {
            return words;
        }
        int blank = words.lastIndexOf(' ', limit);
        int end = blank > 0 ? blank : limit;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + " \u2026";
    }
}
