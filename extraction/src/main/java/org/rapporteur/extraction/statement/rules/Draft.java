package org.rapporteur.extraction.statement.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;

/** A statement in the making: its attribution, and the pieces of content that turn out to belong to it. */
final class Draft {

    private final Attribution attribution;
    private final int paragraph;
    private final List<Span> content;
    private final Set<String> quotations = new HashSet<>();
    private int lastParagraph;

    Draft(Attribution attribution, int paragraph) {
        this.attribution = attribution;
        this.paragraph = paragraph;
        this.lastParagraph = paragraph;
        this.content = new ArrayList<>(attribution.content());
    }

    Attribution attribution() {
        return attribution;
    }

    int paragraph() {
        return paragraph;
    }

    /** Returns the paragraph up to which the content reaches. */
    int lastParagraph() {
        return lastParagraph;
    }

    List<Span> content() {
        return content;
    }

    /** Returns this draft with those pieces of its content that share nothing with {@code said}; empty where there are none. */
    Optional<Draft> without(Cover said) {
        List<Span> left =
                content.stream().filter(piece -> !said.overlaps(piece)).toList();
        if (left.size() == content.size()) {
            return Optional.of(this);
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new Draft(attribution.withContent(left), paragraph));
    }

    /** Returns whether a quotation is part of the content. */
    boolean isOf(Quotation quotation) {
        return quotations.contains(quotation.id());
    }

    /** Notes that a quotation is part of the content. */
    void covers(Quotation quotation) {
        quotations.add(quotation.id());
    }

    /** Adds a piece of content that follows what is here. */
    void add(Quotation quotation, Span piece, int inParagraph) {
        content.add(piece);
        quotations.add(quotation.id());
        lastParagraph = inParagraph;
    }
}
