package org.rapporteur.formats.report.reading;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;

/** Reads the bytes of an input within its limit. Stateless. */
public final class Bytes {

    /** The longest array that every Java machine can make. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 16;

    private Bytes() {}

    /**
     * Returns all bytes of an input.
     *
     * @throws Refusal when there is none, or more than the limit; one byte beyond the limit is asked for, never more
     * @throws IOException when they cannot be read
     */
    public static byte[] all(Input input) throws IOException, Refusal {
        int limit = (int) Math.min(input.maxSize(), LONGEST_ARRAY);
        try (InputStream stream = input.open()) {
            byte[] bytes = stream.readNBytes(limit);
            if (bytes.length == limit && stream.read() >= 0) {
                throw tooLarge(limit);
            }
            if (bytes.length == 0) {
                throw new Refusal(ProblemKind.EMPTY, "is empty; leave it out or fetch it again");
            }
            return bytes;
        }
    }

    /** Returns the refusal of something larger than the limit. */
    public static Refusal tooLarge(long limit) {
        return new Refusal(
                ProblemKind.TOO_LARGE,
                "is larger than the limit of " + size(limit) + "; split it, or raise the limit (--max-size)");
    }

    private static String size(long bytes) {
        boolean whole = bytes >= 1 << 20 && bytes % (1 << 20) == 0;
        return whole ? bytes / (1 << 20) + " MB" : bytes + " bytes";
    }
}
