package org.rapporteur.formats.report.encoding;

/** Finds surrogates written as three bytes each (CESU-8, WTF-8), which UTF-8 forbids. Stateless. */
final class Surrogates {

    private Surrogates() {}

    /**
     * Returns the position of the first surrogate in bytes that are otherwise UTF-8, or -1: when there is none, or when the
     * bytes are not UTF-8 for other reasons.
     */
    static int find(byte[] bytes, int from) {
        byte[] mended = null;
        int first = -1;
        for (int i = from; i + 2 < bytes.length; i++) {
            boolean surrogate =
                    bytes[i] == (byte) 0xED && (bytes[i + 1] & 0xE0) == 0xA0 && (bytes[i + 2] & 0xC0) == 0x80;
            if (surrogate) {
                if (mended == null) {
                    mended = bytes.clone();
                    first = i;
                }
                // U+D000, a character of the same length: what remains must then be UTF-8.
                mended[i + 1] = (byte) 0x80;
                i += 2;
            }
        }
        return mended != null
                        && Strict.decode(mended, from, java.nio.charset.StandardCharsets.UTF_8)
                                .fits()
                ? first
                : -1;
    }
}
