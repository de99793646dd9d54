package org.rapporteur.server.guard;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/**
 * Hashes passwords with bcrypt, cost 12 and a random salt of 128 bits each; those longer than the 72 bytes that bcrypt reads are
 * hashed with SHA-512 first. Safe on any thread.
 */
public final class Passwords {

    /** The fewest characters. */
    public static final int SHORTEST = 12;

    /** The most characters. */
    public static final int LONGEST = 200;

    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2B;

    private final int cost;
    private final SecureRandom random = new SecureRandom();

    /** What a password is checked against where there is no such account, so that both take the same time; made when first needed. */
    private String nobody;

    /** Makes one of the usual cost: about a third of a second a password on a present machine. */
    public Passwords() {
        this(12);
    }

    /** Makes one of another cost, 4 to 31. */
    Passwords(int cost) {
        this.cost = cost;
    }

    private synchronized String nobody() {
        if (nobody == null) {
            nobody = hasher().hashToString(cost, new Randoms().next().toCharArray());
        }
        return nobody;
    }

    /**
     * Returns a password's hash.
     *
     * @param name the account's name, which the password may not be
     * @throws IllegalArgumentException when it is too short, too long or the name, saying what it should be
     */
    public String hash(String name, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)) && length < 2 * SHORTEST) {
            throw new IllegalArgumentException("the password holds the name: choose another, such as four words");
        }
        if (password.codePoints().distinct().count() < 5) {
            throw new IllegalArgumentException("the password repeats a few characters: choose another");
        }
        char[] letters = password.toCharArray();
        try {
            return hasher().hashToString(cost, letters);
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    /** Returns whether a password fits a hash; null, for an account that there is not, takes as long and fits none. */
    boolean fits(String password, String hash) {
        char[] letters = password.toCharArray();
        try {
            boolean fits = BCrypt.verifyer(VERSION, longer()).verify(letters, hash == null ? nobody() : hash).verified;
            return fits && hash != null;
        } finally {
            Arrays.fill(letters, '\0');
        }
    }

    private BCrypt.Hasher hasher() {
        return BCrypt.with(VERSION, random, longer());
    }

    private static LongPasswordStrategy longer() {
        return LongPasswordStrategies.hashSha512(VERSION);
    }
}
