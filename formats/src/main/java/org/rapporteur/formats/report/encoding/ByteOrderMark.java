package org.rapporteur.formats.report.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The marks at the beginning of a file that name its encoding. The longer ones come first: UTF-16's begins UTF-32's. */
enum ByteOrderMark {
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF");

    private final String charset;

    /** One char for each byte. */
    private final String mark;

    ByteOrderMark(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Returns the mark that the bytes begin with. */
    static Optional<ByteOrderMark> find(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.begins(bytes)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    Charset charset() {
        return this == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName(charset);
    }

    /** Returns the mark's length in bytes. */
    int length() {
        return mark.length();
    }

    private boolean begins(byte[] bytes) {
        int length = Math.min(bytes.length, mark.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
    }
}
