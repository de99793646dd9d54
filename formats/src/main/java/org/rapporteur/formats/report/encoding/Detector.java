package org.rapporteur.formats.report.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Optional;
import org.rapporteur.record.report.Encoding;

/** Asks ICU4J's detector. Loaded only when nothing simpler tells the encoding. Stateless. */
final class Detector {

    /** As much as ICU4J looks at. */
    private static final int SAMPLE = 8000;

    private Detector() {}

    /**
     * Returns the text under the likeliest encoding that all bytes fit and that gives no control characters of the range
     * U+0080 to U+009F, which a wrong guess is full of.
     *
     * @param why what is known already, or empty
     * @param tags whether the text has markup, which says nothing about its language
     */
    static Optional<Decoded> detect(byte[] bytes, String why, boolean tags) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(tags);
        detector.setText(sample(bytes));
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = Labels.find(match.getName());
            if (charset.isPresent()) {
                Strict attempt = Strict.decode(bytes, 0, charset.get());
                if (attempt.fits() && attempt.text().chars().noneMatch(c -> c >= 0x80 && c < 0xA0)) {
                    String confidence = "detected by ICU4J with confidence " + match.getConfidence() + " of 100";
                    return Optional.of(new Decoded(
                            attempt.text(),
                            new Encoding(charset.get().name(), why.isEmpty() ? confidence : why + "; " + confidence)));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the lines that are not ASCII, up to the sample's length: the detector would not look behind its first bytes. */
    private static byte[] sample(byte[] bytes) {
        if (bytes.length <= SAMPLE) {
            return bytes;
        }
        byte[] sample = new byte[SAMPLE];
        int length = 0;
        int start = 0;
        boolean ascii = true;
        for (int i = 0; i <= bytes.length && length < SAMPLE; i++) {
            if (i == bytes.length || bytes[i] == '\n' || i - start == SAMPLE) {
                if (!ascii) {
                    int copied = Math.min(i - start, SAMPLE - length);
                    System.arraycopy(bytes, start, sample, length, copied);
                    length += copied;
                }
                start = i;
                ascii = true;
            }
            if (i < bytes.length && bytes[i] < 0) {
                ascii = false;
            }
        }
        return java.util.Arrays.copyOf(sample, length);
    }
}
