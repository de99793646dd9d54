package org.rapporteur.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.formats.page.terminal.Columns;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.Speaker;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Encoding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.speech.Statement;

/** Lays out one record as lines for a terminal: head, statements, notes. Used once. */
final class TextReport {

    private final View view;
    private final Report report;
    private final TextStyle style;
    private final TextStatement statement;
    private final TextMatters matters;
    private final List<String> lines = new ArrayList<>();

    TextReport(View view, TextStyle style) {
        this.view = view;
        this.style = style;
        report = view.report();
        statement = new TextStatement(view);
        matters = new TextMatters(view);
    }

    /** Returns the lines, without line breaks. */
    List<String> lines() {
        head();
        view.matters().meetings().forEach(meeting -> section("The meeting", matters.of(meeting).stream()));
        if (view.statements().isEmpty()) {
            lines.add("");
            set(new Flow().add("No statement was found in this report.", Paint.DOUBT), 0);
        } else if (style.order() == Order.SPEAKER) {
            view.speakers().forEach(this::speaker);
        } else {
            lines.add("");
            view.statements().forEach(this::inOrder);
        }
        notes();
        return lines;
    }

    /** Returns what to say of a problem. */
    static Flow problem(Problem problem) {
        Flow flow = new Flow().add("Problem (" + problem.kind().word() + "): ", Paint.PROBLEM);
        if (problem.uri() != null && !problem.message().contains(problem.uri())) {
            flow.add(problem.uri() + (problem.line() == null ? "" : ", line " + problem.line()) + ": ", Paint.PLAIN);
        }
        return flow.add(problem.message(), Paint.PLAIN);
    }

    private void head() {
        String label = view.coded("outlet").map(Coding::value).orElseGet(report::label);
        String heading = view.coded("title").map(Coding::value).orElse(report.title());
        Flow title = new Flow().add(heading == null ? label : heading, Paint.HEADING);
        List<String> titleLines = title.lines(style.width(), "", 0, false);
        set(title, 0);
        int longest = titleLines.stream().mapToInt(Columns::of).max().orElse(1);
        lines.add("=".repeat(longest));
        Flow flow = new Flow();
        if (heading != null) {
            flow.add(label, Paint.PLAIN);
        }
        if (report.credit() != null && !report.credit().equals(label)) {
            flow.item("credit " + report.credit(), Paint.PLAIN);
        }
        if (report.byline() != null) {
            flow.item(report.byline(), Paint.PLAIN);
        }
        date(flow);
        String language = view.coded("language").map(Coding::value).orElse(report.language());
        flow.item(language == null ? "language unknown" : language, Paint.DETAIL);
        set(flow, 0);
        Flow file = new Flow();
        if (report.uri() != null) {
            file.add(report.uri(), Paint.DETAIL);
        }
        Encoding encoding = report.encoding();
        if (encoding != null && !encoding.name().equalsIgnoreCase("UTF-8")) {
            file.item("read as " + encoding.name() + " (" + encoding.why() + ")", Paint.DETAIL);
        }
        set(file, 0);
    }

    private void date(Flow flow) {
        Coding coded = view.coded("published").orElse(null);
        if (coded != null && coded.value() != null) {
            flow.item(coded.value() + " (" + coded.by().written() + ")", Paint.PLAIN);
        } else if (report.published().value() == null) {
            flow.item("date unknown: " + report.published().why(), Paint.DOUBT);
        } else {
            flow.item(report.published().value() + " (" + report.published().why() + ")", Paint.PLAIN);
        }
    }

    private void speaker(Speaker speaker) {
        lines.add("");
        Entity entity = speaker.entity();
        if (entity == null) {
            set(new Flow().add("Speaker not known", Paint.DOUBT), 0);
        } else {
            Flow flow = new Flow().add(entity.name(), Paint.SPEAKER);
            String about = Names.about(entity);
            if (!about.isEmpty()) {
                flow.item(about, Paint.DETAIL);
            }
            set(flow, 0);
        }
        for (Statement one : speaker.statements()) {
            set(one);
        }
    }

    private void inOrder(Statement one) {
        Flow flow = new Flow();
        view.source(one)
                .ifPresentOrElse(
                        entity -> flow.add(entity.name(), Paint.SPEAKER),
                        () -> flow.add("Speaker not known", Paint.DOUBT));
        set(flow, 0);
        set(one);
    }

    private void set(Statement one) {
        set(statement.words(one), 2);
        String margin = "      ";
        matters.of(one).forEach(flow -> lines.addAll(flow.lines(style.width(), margin, 8, style.colour())));
        lines.addAll(statement.details(one).lines(style.width(), margin, 6, style.colour()));
    }

    private void notes() {
        section("Events", matters.events());
        section("Instruments", matters.instruments());
        section("Figures", matters.figures());
        section("Set off by the writer", view.setOff().stream().map(this::quotation));
        section(
                "In quotation marks, yet in no statement",
                view.unattributed().stream().map(this::quotation));
        section("Times", view.record().list(TimeExpression.class).stream().map(this::time));
        section("Set aside", view.record().list(Region.class).stream().map(this::region));
        section(
                "Doubts",
                view.doubtful().stream().map(quotation -> place(Paint.DOUBT, quotation.spans(), quotation.doubt())));
        section("Problems", view.record().list(Problem.class).stream().map(TextReport::problem));
        List<Entity> silent = view.silent();
        if (!silent.isEmpty()) {
            String names = silent.stream().map(Entity::name).distinct().collect(Collectors.joining(", "));
            section("Named, not speaking", Stream.of(new Flow().add(names, Paint.PLAIN)));
        }
        Map<String, Integer> others = view.others();
        if (!others.isEmpty()) {
            String counts = others.entrySet().stream()
                    .map(entry -> Names.count(entry.getValue(), entry.getKey()))
                    .collect(Collectors.joining(", "));
            section("Also in the record", Stream.of(new Flow().add(counts, Paint.PLAIN)));
        }
    }

    private Flow quotation(Quotation quotation) {
        return place(Paint.QUOTED, quotation.spans(), quotation.why());
    }

    private Flow time(TimeExpression time) {
        Flow flow = new Flow().add(time.text(), Paint.PLAIN);
        if (time.from() == null) {
            flow.add(" not resolved", Paint.DOUBT);
        } else {
            flow.add(" = " + Times.value(time), Paint.HEADING);
        }
        return flow.item(time.why(), Paint.DETAIL);
    }

    private Flow region(Region region) {
        return new Flow()
                .add(region.kind().word() + ": ", Paint.DETAIL)
                .add(region.text(), Paint.PLAIN)
                .item(region.why(), Paint.DETAIL);
    }

    private Flow place(Paint paint, List<Span> spans, String why) {
        Flow flow = new Flow();
        statement.pieces(flow, spans, paint);
        flow.item("\u00b6 " + view.blocks().numberAt(spans.get(0).start()), Paint.DETAIL);
        return why == null ? flow : flow.item(why, Paint.DETAIL);
    }

    private void section(String heading, Stream<Flow> flows) {
        List<Flow> all = flows.toList();
        if (all.isEmpty()) {
            return;
        }
        lines.add("");
        set(new Flow().add(heading, Paint.HEADING), 0);
        all.forEach(flow -> set(flow, 2));
    }

    private void set(Flow flow, int indent) {
        int hanging = indent == 0 ? 0 : indent + 2;
        lines.addAll(flow.lines(style.width(), " ".repeat(indent), hanging, style.colour()));
    }
}
