package org.rapporteur.store.account;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Somebody who may use a server.
 *
 * @param name letters, digits, dot, hyphen and underscore, beginning with a letter, 1 to 64 ASCII characters
 * @param hash of the password, as the server's library writes it
 * @param role what they may do
 * @param at when it was made
 * @param closed whether it may no longer be used
 * @param version 1 for a new one, one more with each change
 */
public record Account(String name, String hash, Role role, Instant at, boolean closed, long version) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

    /** Validates; throws an exception naming the value at fault. */
    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an account's name has 1 to 64 letters, digits, dots, hyphens and underscores and begins"
                            + " with a letter, got '" + name + "'");
        }
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(role, "role");
    }
}
