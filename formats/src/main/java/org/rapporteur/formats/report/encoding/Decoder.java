package org.rapporteur.formats.report.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.report.Encoding;
import org.rapporteur.record.report.ProblemKind;

/**
 * Reads bytes as text, in the first encoding that fits: the byte-order mark's, the declared one, UTF-8, UTF-16 known by its zero
 * bytes, and then what ICU4J detects. Nothing is ever replaced: bytes that do not fit an encoding are a reason to try the next,
 * and the reason is kept. Stateless, safe for use by several threads.
 */
public final class Decoder {

    private Decoder() {}

    /**
     * Decodes all bytes.
     *
     * @param bytes not empty
     * @param declared what the file claims, or null
     * @throws Refusal when the bytes are no text, the declared encoding is unknown, or nothing fits
     */
    public static Decoded decode(byte[] bytes, Declared declared) throws Refusal {
        Binary.checkMagic(bytes);
        Optional<ByteOrderMark> mark = ByteOrderMark.find(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Decoded> wide = Wide.find(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Binary.checkControls(bytes);
        return declared == null ? undeclared(bytes, "", false) : declared(bytes, declared);
    }

    private static Decoded marked(byte[] bytes, ByteOrderMark mark) throws Refusal {
        Charset charset = mark.charset();
        Strict attempt = Strict.decode(bytes, mark.length(), charset);
        if (attempt.fits()) {
            return new Decoded(attempt.text(), new Encoding(charset.name(), "byte-order mark"));
        }
        if (mark == ByteOrderMark.UTF_8) {
            refuseSurrogates(bytes, mark.length());
        } else if (mark != ByteOrderMark.UTF_32BE && mark != ByteOrderMark.UTF_32LE && bytes.length % 2 == 0) {
            throw new Refusal(
                    ProblemKind.INVALID_TEXT,
                    "holds a lone surrogate at byte " + attempt.errorAt() + ", which is no text; remove or replace it");
        }
        throw new Refusal(
                ProblemKind.ENCODING,
                "begins with the byte-order mark of " + charset.name() + ", but byte " + attempt.errorAt()
                        + " does not fit it; save the file again as UTF-8");
    }

    private static Decoded declared(byte[] bytes, Declared declared) throws Refusal {
        String claim = declared.where() + " \"" + declared.label() + "\"";
        Optional<Charset> found = Labels.find(declared.label());
        if (found.isEmpty()) {
            throw new Refusal(
                    ProblemKind.ENCODING,
                    "declares an unknown encoding (" + claim + "); correct the declaration or save the file as UTF-8");
        }
        Charset charset = found.get();
        Strict attempt = Strict.decode(bytes, 0, charset);
        if (attempt.fits()) {
            boolean renamed = !charset.name().equalsIgnoreCase(declared.label().strip());
            String why = "declared: " + claim + (renamed ? ", read as browsers do" : "");
            return new Decoded(attempt.text(), new Encoding(charset.name(), why));
        }
        if (charset.name().equals("windows-1252")) {
            return WesternWindows.decode(bytes, "declared: " + claim);
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            refuseSurrogates(bytes, 0);
        }
        return undeclared(
                bytes, "declared: " + claim + ", but byte " + attempt.errorAt() + " is not " + charset.name(), true);
    }

    private static Decoded undeclared(byte[] bytes, String why, boolean tags) throws Refusal {
        Strict attempt = Strict.decode(bytes, 0, StandardCharsets.UTF_8);
        if (attempt.fits()) {
            return new Decoded(
                    attempt.text(), new Encoding("UTF-8", why.isEmpty() ? "valid UTF-8" : why + "; valid UTF-8"));
        }
        refuseSurrogates(bytes, 0);
        AlmostUtf8.refuse(bytes);
        return Detector.detect(bytes, why, tags)
                .orElseThrow(() -> new Refusal(
                        ProblemKind.ENCODING,
                        (why.isEmpty() ? "is not UTF-8 (byte " + attempt.errorAt() + ")" : "is " + why)
                                + " and fits no other encoding known; save the file as UTF-8"));
    }

    /** Returns whether the bytes begin with the byte-order mark of this encoding. */
    public static boolean beginsWithMark(byte[] bytes, Charset charset) {
        return ByteOrderMark.find(bytes)
                .filter(mark -> mark.charset().equals(charset))
                .isPresent();
    }

    /**
     * Refuses bytes that would be UTF-8 but for surrogates written one by one.
     *
     * @param from where to begin
     * @throws Refusal naming the first
     */
    public static void refuseSurrogates(byte[] bytes, int from) throws Refusal {
        int surrogate = Surrogates.find(bytes, from);
        if (surrogate >= 0) {
            throw new Refusal(
                    ProblemKind.INVALID_TEXT,
                    "holds a surrogate at byte " + surrogate + " (CESU-8, not UTF-8); save the file as UTF-8");
        }
    }
}
