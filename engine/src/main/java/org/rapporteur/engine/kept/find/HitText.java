package org.rapporteur.engine.kept.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.engine.output.Wrapped;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Hits;

/** What a search found, for a terminal. Stateless. */
public final class HitText {

    /** A content is shown up to so many characters. */
    private static final int LONGEST = 300;

    /** So many values of a facet are shown. */
    private static final int VALUES = 8;

    private HitText() {}

    /**
     * Returns a page.
     *
     * @param hits what was found
     * @param width the columns of a line
     * @param facets whether the facets are shown too
     */
    public static String of(Hits hits, int width, boolean facets) {
        StringBuilder text = new StringBuilder();
        for (Hit hit : hits.hits()) {
            text.append(hit.statement() == null ? report(hit, width) : statement(hit, width))
                    .append('\n');
        }
        if (facets) {
            text.append(facets(hits, width));
        }
        return text.append(total(hits)).append('\n').toString();
    }

    private static String total(Hits hits) {
        String found = (hits.more() ? "more than " : "") + String.format(Locale.ROOT, "%,d", hits.total()) + " found";
        return hits.hits().size() < hits.total() || hits.more()
                ? found + ", " + hits.hits().size() + " shown; --limit shows more"
                : found;
    }

    private static String report(Hit hit, int width) {
        return Wrapped.of(joined(day(hit), hit.outlet(), hit.title(), hit.report()), width, "", "  ")
                + Wrapped.of(shortened(hit.content()), width, "  ", "  ");
    }

    private static String statement(Hit hit, int width) {
        String who = Stream.of(hit.speaker(), hit.source(), "speaker not known")
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        String cue = hit.cue() == null ? "" : Visible.line(hit.cue()) + ": ";
        return Wrapped.of(joined(day(hit), hit.outlet(), who), width, "", "  ")
                + Wrapped.of(cue + shortened(hit.content()), width, "  ", "    ")
                + Wrapped.of(
                        joined(
                                hit.mode(),
                                String.join(", ", hit.acts()),
                                String.join(", ", hit.instruments()),
                                hit.coders().isEmpty() ? null : "coded by " + String.join(", ", hit.coders()),
                                hit.statement()),
                        width,
                        "      ",
                        "      ");
    }

    private static String facets(Hits hits, int width) {
        StringBuilder text = new StringBuilder();
        for (Facet facet : Facet.values()) {
            List<Count> counts = hits.facets().getOrDefault(facet, List.of());
            if (counts.isEmpty()) {
                continue;
            }
            List<String> values = new ArrayList<>();
            for (Count count : counts.subList(0, Math.min(VALUES, counts.size()))) {
                String label = count.label().isEmpty() ? "none" : Visible.line(count.label());
                boolean named =
                        !count.value().equals(count.label()) && !count.value().isEmpty();
                values.add(label + (named ? " [" + Visible.line(count.value()) + "]" : "") + " " + count.count());
            }
            String more = counts.size() > VALUES ? "; …" : "";
            text.append(Wrapped.of(facet.word() + ": " + String.join("; ", values) + more, width, "", "  "));
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private static String day(Hit hit) {
        return hit.date() == null ? "no date" : hit.date().toString();
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(Visible::line)
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String content) {
        String line = Visible.line(Objects.requireNonNullElse(content, ""));
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …";
    }
}
