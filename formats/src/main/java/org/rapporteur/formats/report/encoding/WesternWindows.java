package org.rapporteur.formats.report.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.rapporteur.record.report.Encoding;

/**
 * windows-1252 as the WHATWG Encoding Standard has it: the five bytes without a character stand for the control characters of
 * the same number, so that every sequence of bytes fits. Stateless.
 */
final class WesternWindows {

    private WesternWindows() {}

    /** Decodes any bytes; the reason names how many of the five there were. */
    static Decoded decode(byte[] bytes, String why) {
        // The converter replaces the five, and only them, by U+FFFD.
        char[] text = new String(bytes, Charset.forName("windows-1252")).toCharArray();
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        int undefined = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\uFFFD') {
                text[i] = plain.charAt(i);
                undefined++;
            }
        }
        return new Decoded(
                String.valueOf(text),
                new Encoding(
                        "windows-1252",
                        why + "; " + undefined
                                + " bytes without a character read as control characters, as browsers do"));
    }
}
