package org.rapporteur.analysis.decision.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact rational number in lowest terms, its denominator positive. Immutable.
 *
 * @param numerator carries the sign
 * @param denominator above zero, without a common divisor with the numerator
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nought. */
    public static final Fraction ZERO = of(0, 1);

    /** One. */
    public static final Fraction ONE = of(1, 1);

    /** Brings the fraction to lowest terms; a denominator of zero is refused. */
    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("a fraction needs a denominator other than zero: " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** {@code numerator/denominator}. */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return new Fraction(numerator, denominator);
    }

    /** {@code numerator/denominator}. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The number itself, with nothing rounded: 0.1 is one tenth. */
    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** This and that together. */
    public Fraction plus(Fraction that) {
        return new Fraction(
                numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
                denominator.multiply(that.denominator));
    }

    /** This less that. */
    public Fraction minus(Fraction that) {
        return plus(new Fraction(that.numerator.negate(), that.denominator));
    }

    /** This times that. */
    public Fraction times(Fraction that) {
        return new Fraction(numerator.multiply(that.numerator), denominator.multiply(that.denominator));
    }

    /** This divided by that; division by nought is refused. */
    public Fraction over(Fraction that) {
        return new Fraction(numerator.multiply(that.denominator), denominator.multiply(that.numerator));
    }

    /** Below, at or above nought: -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** For people: so many digits after the point, halves away from nought. */
    public BigDecimal toDecimal(int digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction that) {
        return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
    }

    /** As in print: {@code 421/2145}; a whole number without its denominator. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
