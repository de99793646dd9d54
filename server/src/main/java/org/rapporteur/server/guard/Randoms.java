package org.rapporteur.server.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random identifiers of 256 bits, and comparing them without telling by the time it takes. Safe on any thread. */
public final class Randoms {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** Returns a new identifier of 43 letters, digits, hyphens and underscores. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns whether two are the same; null is none. */
    static boolean same(String one, String other) {
        return one != null && other != null && MessageDigest.isEqual(bytes(one), bytes(other));
    }

    /** Returns what an identifier is kept under, so that looking it up tells nothing of it. */
    static String digest(String identifier) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes(identifier)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
