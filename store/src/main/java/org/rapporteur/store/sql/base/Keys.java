package org.rapporteur.store.sql.base;

import java.nio.charset.StandardCharsets;
import org.rapporteur.record.Identifiers;

/** Identifiers as columns hold them. Stateless. */
public final class Keys {

    /** PostgreSQL's indexes hold up to 2,704 bytes a row; a character takes up to four, and there may be two such columns. */
    private static final int MOST = 400;

    private Keys() {}

    /** Returns the identifier, or a shorter one that stands for it where it is long; null for null. */
    public static String of(String id) {
        if (id == null || id.length() <= MOST) {
            return id;
        }
        int end = Character.isHighSurrogate(id.charAt(299)) ? 299 : 300;
        return id.substring(0, end) + "#" + Identifiers.digest(id.getBytes(StandardCharsets.UTF_8));
    }
}
