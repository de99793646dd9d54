package org.rapporteur.extraction.statement.tagged;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.rapporteur.extraction.encoder.Window;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/**
 * Puts together what the windows of one report show, window by window in the order of the text: the pieces, none overlapping
 * another, and which belong together. A piece is found by the window that owns its first word. Used once, by one thread; keeps
 * the pieces, not the windows.
 */
final class Assembly {

    private final Chain chain;
    private final Choice choice;
    private final Linker linker;
    private final Cover aside;
    private final IntUnaryOperator paragraphAt;
    private final List<Found> pieces = new ArrayList<>();

    /** Pieces that a window showed behind its own words, until the window that owns them has come. */
    private final List<Found> standIns = new ArrayList<>();

    /**
     * Begins.
     *
     * @param chain weighs the labels
     * @param choice chooses pieces
     * @param linker scores what belongs together
     * @param aside what of the text is not to be read
     * @param paragraphAt which paragraph a position belongs to
     */
    Assembly(Chain chain, Choice choice, Linker linker, Cover aside, IntUnaryOperator paragraphAt) {
        this.chain = chain;
        this.choice = choice;
        this.linker = linker;
        this.aside = aside;
        this.paragraphAt = paragraphAt;
    }

    /** Takes the next window. */
    void add(Window window) {
        Beliefs beliefs = chain.beliefs(window);
        Map<Role, List<Shown>> shown = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            shown.put(role, new ArrayList<>());
        }
        for (Piece whole : choice.of(beliefs, window.size())) {
            Piece piece = readable(window, whole);
            Found one = piece == null ? null : place(window, piece, beliefs);
            if (one != null) {
                shown.get(piece.role()).add(new Shown(piece, one));
            }
        }
        int read = window.word(window.endOwn() - 1).end();
        standIns.removeIf(one -> one.span().start() < read);
        List<Shown> contents = shown.get(Role.CONTENT);
        List<Shown> cues = shown.get(Role.CUE);
        List<Shown> sources = shown.get(Role.SOURCE);
        Links links = linker.link(window, pieces(contents), pieces(cues), pieces(sources));
        note(contents, cues, links.cueOfContent());
        note(cues, sources, links.sourceOfCue());
    }

    /** A piece as a window shows it, and what it is in the report. */
    private record Shown(Piece piece, Found found) {}

    private static List<Piece> pieces(List<Shown> shown) {
        return shown.stream().map(Shown::piece).toList();
    }

    /** Returns the piece up to the first word that is set aside; null where that is its first. */
    private Piece readable(Window window, Piece piece) {
        int end = piece.first();
        while (end < piece.end() && !aside.overlaps(window.word(end))) {
            end++;
        }
        return end == piece.first() ? null : new Piece(piece.role(), piece.first(), end, piece.open());
    }

    /** Returns what a piece of a window is in the report; null where another piece stands in its place. */
    private Found place(Window window, Piece piece, Beliefs beliefs) {
        Span span = window.words(piece.first(), piece.end());
        if (piece.first() >= window.endOwn()) {
            Found standIn = Found.standIn(piece.role(), span);
            standIns.add(standIn);
            return standIn;
        }
        boolean cut = piece.end() == window.size();
        Found found = new Found(piece.role(), span, beliefs.of(piece), cut);
        boolean conflict = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Found before = pieces.get(i);
            boolean goesOn = piece.open() && piece.first() == 0 && before.cut() && i == pieces.size() - 1;
            if (before.role() == piece.role() && (before.span().overlaps(span) || goesOn)) {
                before.grow(found);
                return before;
            }
            if (before.span().end() <= span.start()) {
                break;
            }
            conflict |= before.span().overlaps(span);
        }
        if (conflict || piece.end() <= window.firstOwn()) {
            return null;
        }
        insert(found);
        return found;
    }

    private void insert(Found found) {
        pieces.add(found);
        for (Found standIn : standIns) {
            if (standIn.role() == found.role() && standIn.span().overlaps(found.span())) {
                standIn.is(found);
            }
        }
    }

    private static void note(List<Shown> asking, List<Shown> answering, float[][] scores) {
        for (int i = 0; i < asking.size(); i++) {
            Found one = asking.get(i).found();
            one.belongsToNone(scores[i][0]);
            for (int j = 0; j < answering.size(); j++) {
                one.belongs(answering.get(j).found(), scores[i][1 + j]);
            }
        }
    }

    /** Returns the attributions, in the order of their contents. */
    List<Attribution> finish() {
        Map<Found, List<Found>> contents = new LinkedHashMap<>();
        Map<Found, Double> bonds = new LinkedHashMap<>();
        for (Found piece : pieces) {
            if (piece.role() == Role.CONTENT) {
                Optional<Found.Bond> bond =
                        piece.best(cue -> together(piece, cue)).filter(best -> best.score() > piece.alone());
                if (bond.isPresent()) {
                    contents.computeIfAbsent(bond.get().partner(), cue -> new ArrayList<>())
                            .add(piece);
                    bonds.merge(bond.get().partner(), bond.get().score(), Double::sum);
                }
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        contents.forEach((cue, content) -> attributions.add(attribution(cue, content, bonds.get(cue))));
        return attributions;
    }

    /**
     * Returns whether a cue stands in a paragraph of the piece. What the linker finds beyond is mostly the nearest cue it could
     * see, in place of one that was not found; a quotation that goes on in the next paragraph is the rules' to attribute.
     */
    private boolean together(Found piece, Found cue) {
        int paragraph = paragraphAt.applyAsInt(cue.span().start());
        return paragraphAt.applyAsInt(piece.span().start()) <= paragraph
                && paragraph <= paragraphAt.applyAsInt(piece.span().end() - 1);
    }

    private Attribution attribution(Found cue, List<Found> content, double score) {
        Optional<Found.Bond> bond =
                cue.best(source -> together(source, cue)).filter(best -> best.score() > cue.alone());
        double likely = Math.log(cue.likely()) + score;
        likely += bond.map(Found.Bond::score).orElse(cue.alone());
        likely += bond.map(one -> Math.log(one.partner().likely())).orElse(0.0);
        for (Found piece : content) {
            likely += Math.log(piece.likely());
        }
        return new Attribution(
                bond.map(one -> one.partner().span()).orElse(null),
                cue.span(),
                content.stream().map(Found::span).toList(),
                Math.exp(likely));
    }
}
