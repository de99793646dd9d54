package org.rapporteur.formats.report.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The outcome of decoding without replacing anything.
 *
 * @param text the text, or null when the bytes are not of this encoding
 * @param errorAt position of the first byte that does not fit, or -1
 */
record Strict(String text, int errorAt) {

    /** Decodes the bytes from a position to the end. */
    static Strict decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil((double) in.remaining() * decoder.maxCharsPerByte()) + 8);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        return result.isUnderflow()
                ? new Strict(out.flip().toString(), -1)
                : new Strict(null, Math.min(in.position(), bytes.length - 1));
    }

    boolean fits() {
        return text != null;
    }
}
