package org.rapporteur.formats.report.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.report.ProblemKind;

/** Tells what is not text. Stateless, safe for use by several threads. */
public final class Binary {

    /** First bytes, one char each, to what such a file is and what to do with it. */
    private static final Map<String, String> MAGIC = magic();

    /** A text may hold a stray control character or two. */
    private static final int FEWEST_CONTROLS = 4;

    /** One control character in so many bytes is no text. */
    private static final int BYTES_A_CONTROL = 50;

    private Binary() {}

    /**
     * Refuses what is known by its first bytes.
     *
     * @param bytes a file's beginning, or all of it
     * @throws Refusal saying what it looks like
     */
    public static void checkMagic(byte[] bytes) throws Refusal {
        int length = Math.min(bytes.length, 16);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : MAGIC.entrySet()) {
            if (head.startsWith(known.getKey())) {
                throw new Refusal(ProblemKind.BINARY, "looks like " + known.getValue());
            }
        }
    }

    /**
     * Refuses bytes with too many control characters for a text in any encoding that keeps ASCII.
     *
     * @throws Refusal saying how many
     */
    static void checkControls(byte[] bytes) throws Refusal {
        int controls = 0;
        for (byte b : bytes) {
            if ((b >= 0 && b < 0x20 && !isLayout(b)) || b == 0x7F) {
                controls++;
            }
        }
        if (controls >= FEWEST_CONTROLS && (long) controls * BYTES_A_CONTROL > bytes.length) {
            throw new Refusal(
                    ProblemKind.BINARY,
                    "looks like binary data, not text (" + controls + " control characters in " + bytes.length
                            + " bytes); convert it to text first");
        }
    }

    /** Blanks and line breaks, and the escape character, by which ISO-2022 encodings switch alphabets. */
    private static boolean isLayout(byte b) {
        return b == '\t' || b == '\n' || b == '\f' || b == '\r' || b == 0x1B;
    }

    private static Map<String, String> magic() {
        String save = "; save the report as text or HTML";
        String unpack = "; unpack it first";
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("%PDF-", "a PDF document; convert it to text first, for example with pdftotext");
        magic.put("%!PS", "a PostScript document" + save);
        magic.put("{\\rtf", "an RTF document" + save);
        magic.put(
                "PK\3\4", "a ZIP archive or an office document (docx, odt, epub); save it as text, or unpack it first");
        magic.put("PK\5\6", "an empty ZIP archive; leave it out");
        magic.put("\u00D0\u00CF\u0011\u00E0", "an old office document (doc, xls, msg)" + save);
        magic.put("\u001F\u008B", "gzip-compressed data" + unpack);
        magic.put("BZh", "bzip2-compressed data" + unpack);
        magic.put("\u00FD7zXZ", "xz-compressed data" + unpack);
        magic.put("(\u00B5/\u00FD", "zstd-compressed data" + unpack);
        magic.put("7z\u00BC\u00AF", "a 7z archive" + unpack);
        magic.put("Rar!\u001A", "a RAR archive" + unpack);
        magic.put("\u0089PNG", "a PNG image" + save);
        magic.put("\u00FF\u00D8\u00FF", "a JPEG image" + save);
        magic.put("GIF87a", "a GIF image" + save);
        magic.put("GIF89a", "a GIF image" + save);
        magic.put("II*\0", "a TIFF image" + save);
        magic.put("MM\0*", "a TIFF image" + save);
        magic.put("SQLite format 3\0", "an SQLite database; leave it out");
        magic.put("\u007FELF", "a program; leave it out");
        magic.put("\u00CA\u00FE\u00BA\u00BE", "a program; leave it out");
        magic.put("MZ\u0090\0", "a program; leave it out");
        magic.put("OggS", "a sound or video file; leave it out");
        magic.put("ID3\3", "a sound file; leave it out");
        return magic;
    }
}
