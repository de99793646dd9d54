package org.rapporteur.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How identifiers and digests are made. Stateless, safe on any thread.
 *
 * <p>A report's identifier depends on what the file says and on nothing that a reader concludes or an option sets, so that
 * it stays when the software improves.
 */
public final class Identifiers {

    private Identifiers() {}

    /**
     * Returns the identifier of a report: {@code r} and the first 16 hex digits of SHA-256 over the four fields, each in
     * UTF-8 and preceded by its length in bytes as decimal digits and a colon; an absent field has length zero.
     *
     * @param outlet as the file gives it, or null
     * @param date as the file gives it, or null
     * @param title as the file gives it, or null
     * @param text the text, not null
     */
    public static String report(String outlet, String date, String title, String text) {
        MessageDigest digest = sha256();
        for (String field : new String[] {outlet, date, title, text}) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return "r" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /**
     * Returns the identifier of an object inside a report: {@code R/s10-20,30-40}.
     *
     * @param report the report's identifier
     * @param letter what kind of object, such as {@code s} for a statement
     * @param spans where it stands, in UTF-16; at least one
     * @param codePoints the conversion for the report's text: identifiers count code points
     */
    public static String inReport(String report, String letter, List<Span> spans, CodePoints codePoints) {
        return report + "/" + letter + codePoints.notation(spans);
    }

    /** Returns {@code sha256:} and 64 hex digits for the text's UTF-8 bytes. */
    public static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns {@code sha256:} and 64 hex digits. */
    public static String digest(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
