package org.rapporteur.formats.report.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.report.ProblemKind;

/**
 * Tells UTF-8 with a few damaged places from another encoding. Read as another, every letter beyond ASCII would be wrong; so
 * the damage is named instead. Stateless.
 */
final class AlmostUtf8 {

    /** Fewer characters of several bytes may be there by chance. */
    private static final int FEWEST = 3;

    /** So many good characters to a bad place are no chance: in another encoding almost none is good. */
    private static final int GOOD_TO_BAD = 4;

    private AlmostUtf8() {}

    /**
     * Refuses bytes that are UTF-8 but for a few places.
     *
     * @throws Refusal naming the number of places, and the first
     */
    static void refuse(byte[] bytes) throws Refusal {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        long good = 0;
        long bad = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            good += out.flip()
                    .chars()
                    .filter(c -> c >= 0x80 && !Character.isLowSurrogate((char) c))
                    .count();
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                first = first < 0 ? in.position() : first;
                bad++;
                in.position(in.position() + result.length());
            }
        }
        if (bad > 0 && good >= FEWEST && good >= GOOD_TO_BAD * bad) {
            throw new Refusal(
                    ProblemKind.ENCODING,
                    "is UTF-8 but for " + bad + (bad == 1 ? " place" : " places") + " (the first is byte " + first
                            + "); fetch it again, or remove the bad bytes (for example with iconv -c -t UTF-8)");
        }
    }
}
