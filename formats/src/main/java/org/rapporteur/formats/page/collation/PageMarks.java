package org.rapporteur.formats.page.collation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.view.Marked.Mark;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.speech.Statement;

/** Collects the marks over the texts of a story: statements by speaker, printings linked to one another, what findings rest on. For use once. */
final class PageMarks {

    /** Speakers beyond these share colours; their letters differ. */
    private static final int COLOURS = 8;

    /** Kinds whose evidence is marked; that of the others is marked already, or would cover everything. */
    private static final Set<FindingKind> MARKED = EnumSet.of(
            FindingKind.OMISSION,
            FindingKind.CONFLICT,
            FindingKind.DESCRIPTOR,
            FindingKind.SPELLING,
            FindingKind.INTERVENTION);

    private final StoryView view;
    private final PageAnchors anchors;
    private final Map<String, List<Mark<StoryMark>>> marks = new HashMap<>();

    PageMarks(StoryView view, PageAnchors anchors) {
        this.view = view;
        this.anchors = anchors;
        view.outlets().forEach(outlet -> marks.put(outlet.id(), new ArrayList<>()));
        for (Outlet outlet : view.outlets()) {
            outlet.view().statements().forEach(statement -> statement(outlet, statement));
        }
        view.collated().utterances().forEach(this::utterance);
        view.collated().findings().forEach(this::finding);
    }

    /** Returns the marks of a report. */
    List<Mark<StoryMark>> list(Outlet outlet) {
        return marks.get(outlet.id());
    }

    private void statement(Outlet outlet, Statement statement) {
        int speaker = anchors.speaker(outlet, statement);
        String row = anchors.speaker(speaker);
        String style = speaker == 0 ? "sp" : "sp sp" + ((speaker - 1) % COLOURS + 1);
        String label = view.speaker(outlet, statement) + ", " + statement.mode().word();
        String badge = PageAnchors.letter(speaker);
        String place = PageAnchors.inText(anchors.statement(outlet, statement));
        for (Span span : statement.content().spans()) {
            add(outlet, span, new StoryMark(style, row, label, place, badge, row));
            badge = null;
            place = null;
        }
    }

    /** A printing leads to the next one in another column, its number to the list. */
    private void utterance(Utterance utterance) {
        List<Variant> variants = utterance.variants();
        if (variants.size() < 2) {
            return;
        }
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            Outlet outlet = view.outlet(variant.report());
            String next = PageAnchors.inText(anchors.variant(utterance, (i + 1) % variants.size()));
            String place = PageAnchors.inText(anchors.variant(utterance, i));
            String label = "saying " + anchors.number(utterance) + ": "
                    + variant.relations().stream()
                            .map(relation -> relation.word())
                            .collect(Collectors.joining(", "));
            String badge = "\u2194" + anchors.number(utterance);
            for (Span span : variant.spans()) {
                add(outlet, span, new StoryMark("va", next, label, place, badge, anchors.variant(utterance, i)));
                badge = null;
                place = null;
            }
        }
    }

    private void finding(Finding finding) {
        boolean marked = MARKED.contains(finding.kind());
        for (int i = 0; i < finding.evidence().size(); i++) {
            Evidence evidence = finding.evidence().get(i);
            Outlet outlet = view.outlet(evidence.report());
            String place = PageAnchors.inText(anchors.evidence(finding, i));
            String label = finding.kind().word() + ": " + finding.text();
            String href = marked ? anchors.finding(finding) : null;
            for (Span span : evidence.spans()) {
                add(outlet, span, new StoryMark(marked ? "ev" : "at", href, label, place, null, null));
                place = null;
            }
        }
    }

    private void add(Outlet outlet, Span span, StoryMark mark) {
        marks.get(outlet.id()).add(new Mark<>(span, mark));
    }
}
