package org.rapporteur.evaluation.reading;

import java.util.List;
import java.util.Optional;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;

/**
 * A line of a file of labels: an attribution, or that there is none in a content. Immutable.
 *
 * @param line its number, from 1
 * @param article the name of the text file without its ending
 * @param outer the content in which it is nested, in code points; empty for one that is nested in none
 * @param source who, in code points; empty where nobody is named
 * @param cue the words that introduce it, in code points; may be empty
 * @param content what, in code points; empty where the line says that nothing is nested in the outer content
 * @param firm whether it has to be found; otherwise finding it is neither rewarded nor blamed
 */
public record Label(
        int line,
        String article,
        List<Span> outer,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        boolean firm) {

    /** Copies the lists. */
    public Label {
        outer = List.copyOf(outer);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /**
     * Returns the attribution in UTF-16 positions, or empty where the line says that there is none.
     *
     * @throws IllegalArgumentException when an offset lies outside the text
     */
    public Optional<Attribution> attribution(CodePoints points) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(utf16(points, source), utf16(points, cue), utf16(points, content)));
    }

    /**
     * Returns the outer content in UTF-16 positions.
     *
     * @throws IllegalArgumentException when an offset lies outside the text
     */
    public List<Span> outer(CodePoints points) {
        return utf16(points, outer);
    }

    private static List<Span> utf16(CodePoints points, List<Span> spans) {
        return spans.stream()
                .map(span -> new Span(points.toUtf16(span.start()), points.toUtf16(span.end())))
                .toList();
    }
}
