package org.rapporteur.formats.report.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.record.report.Encoding;

/** UTF-16 without a byte-order mark, known by the zero in every second byte of Western text. Stateless. */
final class Wide {

    /** As many bytes as are looked at. */
    private static final int SAMPLE = 4096;

    private Wide() {}

    /** Returns the text, or nothing when the bytes do not look like UTF-16 or do not fit it. */
    static Optional<Decoded> find(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int units = length / 2;
        if (bytes.length % 2 != 0 || units < 2) {
            return Optional.empty();
        }
        if (zeros[1] * 2 > units && zeros[0] == 0) {
            return decode(bytes, StandardCharsets.UTF_16LE);
        }
        return zeros[0] * 2 > units && zeros[1] == 0 ? decode(bytes, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Decoded> decode(byte[] bytes, Charset charset) {
        Strict attempt = Strict.decode(bytes, 0, charset);
        return attempt.fits()
                ? Optional.of(new Decoded(
                        attempt.text(), new Encoding(charset.name(), "detected by the zero in every second byte")))
                : Optional.empty();
    }
}
