package org.rapporteur.analysis.decision.picture;

import static org.rapporteur.analysis.decision.picture.Markup.escaped;
import static org.rapporteur.analysis.decision.picture.Markup.number;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analysis.decision.rule.Vote;

/**
 * Draws a scene as SVG 1.1: one file without scripts, fonts or links, in light and in dark, with a title and a description for
 * those who do not see it. The same scene gives the same file. Stateless.
 */
public final class Drawing {

    private static final int WIDTH = 760;
    private static final double LEFT = 32;
    private static final int COLUMNS = 94;
    /** Below this size a seat has no room for a code. */
    private static final double LEGIBLE = 19;
    /** More names than these are counted and not listed. */
    private static final int MOST_NAMES = 30;

    private static final List<Vote> ORDER = List.of(Vote.YES, Vote.ABSTAIN, Vote.UNKNOWN, Vote.ABSENT, Vote.NO);

    private static final Comparator<Seat> SEATING = Comparator.comparing((Seat seat) -> ORDER.indexOf(seat.vote()))
            .thenComparing(Seat::name)
            .thenComparing(Seat::code);

    private static final String STYLE = """
            <style>
            svg{--paper:#fff;--ink:#1a1a1a;--soft:#565656;--line:#8a8a8a;--yes:#0b63a5;--no:#b4430b;--abstain:#f2d04b;--alarm:#a1001c}
            @media (prefers-color-scheme:dark){svg{--paper:#16181b;--ink:#f0f0f0;--soft:#b9bcc2;--line:#858a92;--yes:#58aee8;--no:#f08c54;
            --abstain:#f2d04b;--alarm:#ff7d8c}}
            text{font-family:system-ui,sans-serif;fill:var(--ink);font-size:14px}
            .paper{fill:var(--paper)} .head{font-size:20px;font-weight:600} .soft{fill:var(--soft);font-size:13px}
            .answer{font-size:18px;font-weight:600} .code{font-weight:700;text-anchor:middle} .letter{text-anchor:middle}
            .yes{fill:var(--yes)} .no{fill:var(--no)} .abstain{fill:var(--abstain)}
            .unknown{fill:var(--paper);stroke:var(--ink);stroke-width:2;stroke-dasharray:5 3}
            .absent{fill:var(--paper);stroke:var(--line);stroke-width:1.5} .pivotal{stroke-width:4}
            .onyes,.onno{fill:var(--paper)} .onabstain{fill:#1a1a1a} .onunknown{fill:var(--ink)} .onabsent{fill:var(--soft)}
            .veto{fill:none;stroke:var(--ink);stroke-width:1.6} .blocks{fill:none;stroke:var(--alarm);stroke-width:4}
            .alarm{fill:var(--alarm);font-weight:700;font-size:13px;text-anchor:middle} .middle{text-anchor:middle}
            .rail{fill:none;stroke:var(--line)} .maybe{fill:url(#stripes);stroke:var(--ink)} .stripe{stroke:var(--ink);stroke-width:2}
            .mark{stroke:var(--ink);stroke-width:3}
            </style>
            <defs><pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V8" class="stripe"/></pattern></defs>""";

    private Drawing() {}

    /**
     * Returns the drawing as a whole file.
     *
     * @throws IllegalArgumentException when there are more seats than can be drawn, some thousands
     */
    public static String of(Scene scene) {
        Markup body = new Markup();
        List<Seat> seats = scene.seats().stream().sorted(SEATING).toList();
        double y = body.paragraph(LEFT, 40, "head", scene.title(), 58, 25);
        y = body.paragraph(LEFT, y - 2, "soft", scene.place(), COLUMNS, 18);
        y = seats(body, seats, y + 48);
        for (Bar bar : scene.bars()) {
            y = bar(body, bar, y);
        }
        y = body.paragraph(LEFT, y + 14, "answer", scene.answer(), 62, 23);
        for (String reason : scene.reasons()) {
            y = body.paragraph(LEFT, y + 2, "reason", reason, COLUMNS, 19);
        }
        y = legend(body, seats, y + 14);
        return file(scene, seats, body, y);
    }

    private static String file(Scene scene, List<Seat> seats, Markup body, double height) {
        String description = scene.place() + ". " + scene.answer() + ". " + String.join(" ", scene.reasons()) + " "
                + ORDER.stream()
                        .map(vote -> listed(vote, seats))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(". "));
        return new Markup()
                .raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + number(height)
                        + "\" width=\"" + WIDTH + "\" height=\"" + number(height)
                        + "\" role=\"img\" aria-labelledby=\"title desc\">")
                .raw("<title id=\"title\">" + escaped(scene.title()) + "</title>")
                .raw("<desc id=\"desc\">" + escaped(description) + "</desc>")
                .raw(STYLE)
                .raw("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>")
                .raw(body.toString().stripTrailing())
                .raw("</svg>")
                .toString();
    }

    private static double seats(Markup body, List<Seat> seats, double top) {
        HalfCircle circle = HalfCircle.of(seats.size());
        double middle = top + HalfCircle.RADIUS;
        for (int i = 0; i < seats.size(); i++) {
            seat(body, seats.get(i), circle, circle.places().get(i), middle);
        }
        int line = 0;
        for (Vote vote : ORDER) {
            long count = seats.stream().filter(seat -> seat.vote() == vote).count();
            if (count > 0) {
                body.text(WIDTH / 2.0, middle - 88 + 21 * line++, "middle", count + " " + vote.word());
            }
        }
        return middle + circle.size() / 2 + 44;
    }

    private static void seat(Markup body, Seat seat, HalfCircle circle, HalfCircle.Place place, double middle) {
        double size = circle.size();
        double x = WIDTH / 2.0 + place.x();
        double y = middle + place.y();
        double drawn = size * 0.84;
        body.raw("<g><title>" + escaped(title(seat)) + "</title>");
        body.raw(Symbols.shape(seat.vote(), x, y, drawn, seat.pivotal() ? " pivotal" : ""));
        if (seat.veto()) {
            body.raw(Symbols.ring(seat.vote(), x, y, drawn + Math.max(3, size / 5), seat.blocks() ? "blocks" : "veto"));
        }
        if (size >= LEGIBLE) {
            String on = " on" + seat.vote().word();
            String fit = seat.code().length() > 3 ? seat.code().substring(0, 3) : seat.code();
            boolean two = size >= 34;
            sized(body, x, two ? y + size * 0.02 : y + size * 0.13, "code" + on, fit, size * 0.31);
            if (two) {
                sized(body, x, y + size * 0.3, "letter" + on, Symbols.letter(seat.vote()), size * 0.25);
            }
        }
        if (seat.blocks() && circle.rows() == 1) {
            double out = HalfCircle.RADIUS + size * 1.05;
            body.text(
                    WIDTH / 2.0 - out * Math.cos(place.angle()),
                    middle - out * Math.sin(place.angle()) + 4,
                    "alarm",
                    "VETO");
        }
        body.raw("</g>");
    }

    private static void sized(Markup body, double x, double y, String kind, String words, double size) {
        body.raw("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + kind + "\" style=\"font-size:"
                + number(size) + "px\">" + escaped(words) + "</text>");
    }

    private static double bar(Markup body, Bar bar, double top) {
        double width = WIDTH - 2 * LEFT;
        double unit = width / bar.total();
        body.text(LEFT, top, "soft", label(bar));
        double y = top + 12;
        body.raw(box(LEFT, y, width, "rail"));
        if (bar.yes() > 0) {
            body.raw(box(LEFT, y, unit * bar.yes(), "yes"));
        }
        if (bar.unknown() > 0) {
            body.raw(box(LEFT + unit * bar.yes(), y, unit * bar.unknown(), "maybe"));
        }
        double at = LEFT + unit * Math.min(bar.needed(), bar.total());
        body.raw("<path class=\"mark\" d=\"M" + number(at) + " " + number(y - 7) + "V" + number(y + 27) + "\"/>");
        body.text(at, y + 42, "middle", bar.needed() + " needed");
        return y + 62;
    }

    private static String label(Bar bar) {
        String unknown = bar.unknown() == 0 ? "" : ", and " + bar.unknown() + " more could be (striped)";
        return bar.label() + ": " + bar.yes() + " of " + bar.total() + unknown;
    }

    private static String box(double x, double y, double width, String kind) {
        return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width)
                + "\" height=\"20\" class=\"" + kind + "\"/>";
    }

    private static double legend(Markup body, List<Seat> seats, double top) {
        double y = top + 10;
        for (Vote vote : ORDER) {
            String line = listed(vote, seats);
            if (!line.isEmpty()) {
                body.raw(Symbols.shape(vote, LEFT + 8, y - 5, 16, ""));
                y = body.paragraph(LEFT + 26, y, "soft", line, COLUMNS - 4, 17) + 6;
            }
        }
        if (seats.stream().anyMatch(Seat::veto)) {
            body.raw(Symbols.ring(Vote.YES, LEFT + 8, y - 5, 16, "veto"));
            body.text(
                    LEFT + 26, y, "soft", "a second outline: its no alone blocks; thick and marked VETO where it does");
            y += 23;
        }
        return y;
    }

    private static String listed(Vote vote, List<Seat> seats) {
        List<Seat> those = seats.stream().filter(seat -> seat.vote() == vote).toList();
        if (those.isEmpty()) {
            return "";
        }
        String head = Symbols.letter(vote) + " = " + vote.word() + ", " + those.size();
        return those.size() > MOST_NAMES
                ? head
                : head + ": " + those.stream().map(Seat::name).collect(Collectors.joining(", "));
    }

    private static String title(Seat seat) {
        return seat.name() + ": " + seat.vote().word()
                + (seat.blocks() ? ", a veto" : seat.veto() ? ", may veto" : "")
                + (seat.pivotal() ? ", could change the outcome" : "");
    }
}
