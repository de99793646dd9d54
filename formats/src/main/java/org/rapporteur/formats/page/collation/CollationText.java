package org.rapporteur.formats.page.collation;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.speech.Statement;

/**
 * A story as text for a terminal. Every line leads back: letter and name of the report, its paragraph, its words. For use once.
 *
 * <p>Words that one printing leaves out stand as {@code [-words-]}, words put in as {@code {+words+}}; in colours they are red and green.
 */
public final class CollationText {

    private final StoryView view;
    private final Sheet sheet;
    private final TextLines lines;
    private final boolean all;

    /**
     * Prepares.
     *
     * @param view the story
     * @param width the columns of a line
     * @param colour whether to use colours
     * @param all whether long lists are printed whole
     */
    public CollationText(StoryView view, int width, boolean colour, boolean all) {
        this.view = view;
        this.sheet = new Sheet(width, colour);
        this.lines = new TextLines(view, sheet, all);
        this.all = all;
    }

    /** Returns the story. */
    public String text() {
        head();
        new TextTables(view, sheet, all).speakers();
        agreed();
        lines.section("Differing: one speaker, other words", view.differing(), this::utterance);
        lines.section("Said to be by others: the same words, another speaker", view.ascribed(), this::utterance);
        findings("Left out", FindingKind.OMISSION);
        new TextTables(view, sheet, all).propositions();
        findings("Contradicted", FindingKind.CONFLICT);
        findings("Described differently, each in the outlet's words", FindingKind.DESCRIPTOR);
        findings("Spelled differently", FindingKind.SPELLING);
        findings("Put in or cut by the outlets' own marks", FindingKind.INTERVENTION);
        findings("One party's line through several speakers", FindingKind.LINE);
        findings("Told by one account alone", FindingKind.SINGLE_SOURCE);
        new TextTables(view, sheet, all).corroborated();
        findings("Copies", FindingKind.COPY);
        findings("Changed in reprints", FindingKind.REVISION);
        return sheet.toString();
    }

    private void head() {
        List<Outlet> outlets = view.outlets();
        String dates = view.dates();
        int accounts = view.independent(outlets.stream().map(Outlet::id).collect(Collectors.toSet()));
        sheet.line(
                0,
                "",
                "Story " + view.collated().story().id() + " \u00b7 " + Names.count(outlets.size(), "report")
                        + " \u00b7 " + (dates.isEmpty() ? "" : dates + " \u00b7 ")
                        + Names.count(accounts, "independent account"),
                Paint.HEADING);
        sheet.line(2, "", "one story because: " + view.collated().story().why(), Paint.DETAIL);
        for (Outlet outlet : outlets) {
            Flow flow = new Flow().add(outlet.name(), Paint.SPEAKER);
            flow.item(outlet.date() == null ? "date unknown" : outlet.date(), Paint.PLAIN);
            flow.item(Names.count(outlet.view().statements().size(), "statement"), Paint.PLAIN);
            if (outlet.title() != null) {
                flow.item(outlet.title(), Paint.PLAIN);
            }
            sheet.flow(2, outlet.letter() + "  ", flow);
        }
        if (outlets.size() == 1) {
            sheet.line(2, "", "One report: there is nothing to compare it with.", Paint.DOUBT);
        }
        if (outlets.stream().allMatch(outlet -> outlet.view().statements().isEmpty())) {
            sheet.line(2, "", "No statement was found in it: nobody is quoted.", Paint.DOUBT);
        }
    }

    private void agreed() {
        findings("Agreed", FindingKind.AGREEMENT);
        lines.section("Printed in the same words", view.alike(), utterance -> {
            Variant first = StoryView.fullest(utterance);
            title(utterance, first);
            sheet.line(
                    6,
                    "",
                    utterance.variants().stream()
                            .map(variant -> where(variant.report(), variant))
                            .collect(Collectors.joining(", ")),
                    Paint.DETAIL);
        });
    }

    private String where(String report, Variant variant) {
        Outlet outlet = view.outlet(report);
        return outlet.letter() + " " + outlet.name() + " " + outlet.place(variant.spans());
    }

    private void findings(String heading, FindingKind kind) {
        lines.section(heading, view.findings(kind), lines::finding);
    }

    private void utterance(Utterance utterance) {
        Variant fullest = StoryView.fullest(utterance);
        title(utterance, fullest);
        for (Variant variant : utterance.variants()) {
            Outlet outlet = view.outlet(variant.report());
            Flow flow = new Flow().add(outlet.name() + " " + outlet.place(variant.spans()), Paint.DETAIL);
            flow.item(
                    variant.relations().stream()
                            .map(relation -> relation.word())
                            .collect(Collectors.joining(", ")),
                    Paint.CUE);
            flow.item(said(outlet, variant), Paint.SPEAKER);
            sheet.flow(6, outlet.letter() + "  ", flow);
            if (variant.equals(fullest)) {
                continue;
            }
            if (!variant.edits().isEmpty()) {
                sheet.pieces(9, Comparison.of(view.outlet(fullest.report()), fullest, outlet, variant));
            } else {
                Flow words = new Flow();
                lines.quoted(words, outlet.words(variant.spans()));
                sheet.flow(9, "", words);
            }
            sheet.line(9, "", variant.why(), Paint.DETAIL);
        }
    }

    private void title(Utterance utterance, Variant fullest) {
        Outlet outlet = view.outlet(fullest.report());
        String who = view.actor(utterance.actor()).map(actor -> actor.name()).orElseGet(() -> said(outlet, fullest));
        Flow flow = new Flow().add(who + ": ", Paint.SPEAKER);
        lines.quoted(flow, outlet.words(fullest.spans()));
        sheet.flow(2, "\u2022 ", flow);
    }

    /** Returns who says it in the outlet's own words. */
    private String said(Outlet outlet, Variant variant) {
        Statement statement = view.statement(variant).orElse(null);
        if (statement == null) {
            return "nobody named";
        }
        String words = statement.source().text();
        String name = view.speaker(outlet, statement);
        return words == null || words.equals(name) ? name : name + " (\u201c" + words + "\u201d)";
    }
}
