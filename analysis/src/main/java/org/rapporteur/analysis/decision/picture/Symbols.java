package org.rapporteur.analysis.decision.picture;

import static org.rapporteur.analysis.decision.picture.Markup.number;

import org.rapporteur.analysis.decision.rule.Vote;

/** The shape and the letter of each vote, so that nobody needs the colours. Stateless. */
final class Symbols {

    private Symbols() {}

    /** Returns the letter of a vote. */
    static String letter(Vote vote) {
        return switch (vote) {
            case YES -> "Y";
            case NO -> "N";
            case ABSTAIN -> "A";
            case ABSENT -> "–";
            case UNKNOWN -> "?";
        };
    }

    /** Returns the shape of a vote round a middle: yes round, no square, abstain a diamond, absent and unknown hollow. */
    static String shape(Vote vote, double x, double y, double size, String extra) {
        String kind = "class=\"" + vote.word() + extra + "\"";
        double half = size / 2;
        return switch (vote) {
            case YES -> circle(x, y, half, kind);
            case NO -> square(x, y, half * 0.9, kind);
            case ABSTAIN -> diamond(x, y, half * 1.12, kind);
            case ABSENT, UNKNOWN -> circle(x, y, half, kind);
        };
    }

    /** Returns the outline that marks who may veto: the same shape, larger and hollow. */
    static String ring(Vote vote, double x, double y, double size, String kind) {
        double half = size / 2;
        String named = "class=\"" + kind + "\"";
        return switch (vote) {
            case NO -> square(x, y, half * 0.9, named);
            case ABSTAIN -> diamond(x, y, half * 1.12, named);
            default -> circle(x, y, half, named);
        };
    }

    private static String circle(double x, double y, double radius, String kind) {
        return "<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + number(radius) + "\" " + kind + "/>";
    }

    private static String square(double x, double y, double half, String kind) {
        return "<rect x=\"" + number(x - half) + "\" y=\"" + number(y - half) + "\" width=\"" + number(2 * half)
                + "\" height=\"" + number(2 * half) + "\" rx=\"2\" " + kind + "/>";
    }

    private static String diamond(double x, double y, double half, String kind) {
        return "<path d=\"M" + number(x) + " " + number(y - half) + "L" + number(x + half) + " " + number(y) + "L"
                + number(x) + " " + number(y + half) + "L" + number(x - half) + " " + number(y) + "Z\" " + kind + "/>";
    }
}
