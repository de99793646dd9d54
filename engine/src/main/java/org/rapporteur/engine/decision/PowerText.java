package org.rapporteur.engine.decision;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.rapporteur.analysis.decision.power.Fraction;
import org.rapporteur.analysis.decision.power.Power;
import org.rapporteur.analysis.decision.power.Scores;
import org.rapporteur.analysis.decision.power.TernaryPower;

/** Power as text: members with the same power together, every index as a fraction and a decimal. Not thread-safe. */
final class PowerText {

    /** A longer fraction tells nobody anything and is left to JSON and CSV. */
    private static final int LONGEST_FRACTION = 23;

    private static final int LABEL = 30;

    private final Powers powers;
    private final Wording wording;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private PowerText(Powers powers, int width) {
        this.powers = powers;
        this.wording = new Wording(powers.seats());
        this.width = width;
    }

    static String of(Powers powers, int width) {
        return new PowerText(powers, width).text();
    }

    private String text() {
        line(
                "",
                powers.body().name() + " · " + powers.date() + " · "
                        + powers.seats().size() + " members");
        for (Powers.Result result : powers.results()) {
            out.append('\n');
            line("", result.rule().name());
            line(
                    "  ",
                    "Rule (" + result.rule().id() + "): adopted when "
                            + result.rule().words() + ".");
            line("  ", "Source: " + result.rule().source());
            result.power().ifPresentOrElse(power -> indices(power, result), () -> line("  ", result.missing() + "."));
        }
        return out.toString();
    }

    private void indices(Power power, Powers.Result result) {
        BigInteger all = BigInteger.TWO.pow(power.size());
        line(
                "  ",
                figure(power.winning()) + " of " + figure(all) + " coalitions win"
                        + power.minimal()
                                .map(minimal -> "; " + figure(minimal) + " of them no member can leave")
                                .orElse("")
                        + ". The body's power to act: " + value(power.act()) + ".");
        for (List<Integer> members : Powers.alike(power)) {
            out.append('\n');
            List<String> codes =
                    members.stream().map(i -> powers.seats().get(i).code()).toList();
            line("  ", wording.names(codes) + (codes.size() > 1 ? ", each" : ""));
            int first = members.get(0);
            row("swings", figure(power.swings().get(first)));
            for (Scores scores : power.scores()) {
                if (!scores.values().isEmpty()) {
                    row(scores.index().title(), value(scores.values().get(first)));
                }
            }
            result.ternary().ifPresent(ternary -> {
                TernaryPower.Deciding decisive = ternary.members().get(first);
                BigInteger others = BigInteger.valueOf(3).pow(power.size() - 1);
                row("with abstention, yes or no", ways(decisive.yesToNo(), others));
                row("… yes or abstain", ways(decisive.yesToAbstain(), others));
                row("… abstain or no", ways(decisive.abstainToNo(), others));
            });
        }
        notes(power, result);
    }

    private void notes(Power power, Powers.Result result) {
        power.scores().stream()
                .filter(scores -> scores.missing().isPresent())
                .forEach(scores -> line(
                        "  ", scores.index().title() + ": " + scores.missing().orElseThrow() + "."));
        out.append('\n');
        line("  ", "These indices are of the binary game, in which to abstain is to vote no.");
        result.ternary()
                .ifPresent(ternary -> line(
                        "  ",
                        "With abstention, " + figure(ternary.adopting()) + " of "
                                + figure(ternary.profiles())
                                + " ways to vote adopt; for each member it is counted in how many ways of the"
                                + " others the change of its own vote changes the outcome."));
    }

    private static String ways(BigInteger count, BigInteger all) {
        return figure(count) + " of " + figure(all) + " ways";
    }

    private void row(String label, String value) {
        out.append("    ")
                .append(label)
                .append(" ".repeat(Math.max(1, LABEL - label.length())))
                .append(value)
                .append('\n');
    }

    private static String value(Fraction fraction) {
        String exact = fraction.toString();
        String decimal = fraction.toDecimal(6).toPlainString();
        return !exact.contains("/") ? exact : exact.length() > LONGEST_FRACTION ? decimal : exact + " = " + decimal;
    }

    /** Returns a whole number with its thousands set apart; one too long to read by its first digits. */
    private static String figure(BigInteger number) {
        String digits = number.toString();
        return digits.length() > LONGEST_FRACTION
                ? digits.charAt(0) + "." + digits.substring(1, 5) + " × 10^" + (digits.length() - 1)
                : String.format(Locale.ROOT, "%,d", number);
    }

    private void line(String indent, String words) {
        out.append(Wording.wrapped(words, width, indent, indent + "  "));
    }
}
