package org.rapporteur.store.sql.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.rapporteur.record.Identifiers;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;
import org.rapporteur.store.sql.search.column.Place;

/**
 * Writes where a page ended so that a link can carry it, and reads it back. It says nothing that the page did not show; its check only
 * tells what this program wrote from what somebody made up or cut. Stateless.
 */
final class CursorCode {

    private static final int PLACE = 6 + 4 * Integer.BYTES + Long.BYTES;
    private static final int CHECK = 6;
    private static final byte VERSION = 1;

    private CursorCode() {}

    static String written(PageWish wish, Place last) {
        ByteBuffer place = ByteBuffer.allocate(PLACE + CHECK);
        place.put(VERSION);
        place.put(letter(wish.scope()));
        place.put(letter(wish.order()));
        place.put(new byte[3]);
        place.putInt(last.day()).putInt(last.arrival()).putInt(last.start()).putInt(last.tie());
        place.putLong(wish.seen());
        place.put(check(place.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.array());
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it is none of this order
     */
    static PageWish read(String cursor, Scope scope, SortOrder order, int limit) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw foreign(cursor, e);
        }
        if (bytes.length != PLACE + CHECK
                || !Arrays.equals(check(bytes), Arrays.copyOfRange(bytes, PLACE, PLACE + CHECK))
                || bytes[0] != VERSION
                || bytes[1] != letter(scope)
                || bytes[2] != letter(order)) {
            throw foreign(cursor, null);
        }
        ByteBuffer place = ByteBuffer.wrap(bytes, 6, bytes.length - 6);
        Place after = new Place(place.getInt(), place.getInt(), place.getInt(), place.getInt());
        return new PageWish(scope, order, after, place.getLong(), limit);
    }

    /** The first letter tells the constants of either apart. */
    private static byte letter(Enum<?> constant) {
        return (byte) constant.name().charAt(0);
    }

    private static byte[] check(byte[] bytes) {
        String digest = Identifiers.digest(Arrays.copyOf(bytes, PLACE));
        return digest.substring(digest.length() - CHECK).getBytes(StandardCharsets.US_ASCII);
    }

    private static IllegalArgumentException foreign(String cursor, Throwable cause) {
        String shown = cursor.length() <= 80 ? cursor : cursor.substring(0, 80) + "…";
        return new IllegalArgumentException(
                "no page in this order ended at '" + shown + "': begin again without a cursor", cause);
    }
}
