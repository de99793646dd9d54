package org.rapporteur.extraction.statement.tagged;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.record.Span;

/**
 * A piece as it stands in the report, and what the windows that show it say of where it belongs. Confined to one reading.
 *
 * <p>A piece that a window shows behind its own words is first a stand-in: the window that owns it finds it too, or it is none.
 */
final class Found {

    private final Role role;
    private final Map<Found, Double> partners = new LinkedHashMap<>();
    private Span span;
    private double likely;
    private boolean cut;
    private double alone = Double.POSITIVE_INFINITY;
    private boolean standIn;
    private Found same;

    Found(Role role, Span span, double likely, boolean cut) {
        this.role = role;
        this.span = span;
        this.likely = likely;
        this.cut = cut;
    }

    Role role() {
        return role;
    }

    Span span() {
        return span;
    }

    /** Returns how likely the piece is there, exactly so. */
    double likely() {
        return likely;
    }

    /** Returns whether it goes to the end of what its window shows, so that the next window may show more of it. */
    boolean cut() {
        return cut;
    }

    /** Makes this piece reach as far as what a later window shows of it. */
    void grow(Found more) {
        if (cut && more.span.end() > span.end()) {
            span = new Span(span.start(), more.span.end());
            likely = Math.min(likely, more.likely);
            cut = more.cut;
        }
    }

    /** Notes what one window says: a logarithm for each partner, and for none. The best of several windows counts. */
    void belongs(Found partner, double score) {
        partners.merge(partner, score, Math::max);
    }

    /** Notes how likely one window finds it that this piece belongs to none. The least of several windows counts. */
    void belongsToNone(double score) {
        alone = Math.min(alone, score);
    }

    /** Says that this stand-in is the piece that its own window found, and hands on what is known of it. */
    void is(Found other) {
        same = other;
        partners.forEach(other::belongs);
        if (alone != Double.POSITIVE_INFINITY) {
            other.belongsToNone(alone);
        }
    }

    /** Returns the logarithm of how likely this piece belongs to none; zero where no window could ask. */
    double alone() {
        return alone == Double.POSITIVE_INFINITY ? 0 : alone;
    }

    /** Returns the partner with the highest score among those that were found by their own windows and may be its partner. */
    Optional<Bond> best(Predicate<Found> may) {
        Bond best = null;
        for (Map.Entry<Found, Double> entry : partners.entrySet()) {
            Found partner = entry.getKey().settled();
            if (partner != null && may.test(partner) && (best == null || entry.getValue() > best.score())) {
                best = new Bond(partner, entry.getValue());
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the piece itself, or the one that a stand-in turned out to be; null where it is none. */
    private Found settled() {
        return standIn ? same : this;
    }

    /** Returns a stand-in for a piece that another window owns. */
    static Found standIn(Role role, Span span) {
        Found found = new Found(role, span, 0, false);
        found.standIn = true;
        return found;
    }

    /**
     * Where a piece belongs.
     *
     * @param partner the piece it belongs to
     * @param score the logarithm of how likely that is
     */
    record Bond(Found partner, double score) {}
}
