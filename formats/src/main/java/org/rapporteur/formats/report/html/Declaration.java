package org.rapporteur.formats.report.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.formats.report.encoding.Declared;

/** Finds the encoding that a page declares, in its first bytes, as browsers do. Stateless. */
final class Declaration {

    /** The standard has 1024; real pages put scripts before the declaration. The bound also bounds the work. */
    private static final int LOOKED_AT = 8192;

    private static final Pattern XML =
            Pattern.compile("^\\s*+<\\?xml[^>]*?\\sencoding\\s*+=\\s*+[\"']([^\"'>]++)[\"']");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");

    private static final Pattern META = Pattern.compile("(?i)<meta\\s([^>]*+)>?");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*+=\\s*+[\"']?\\s*+([^\\s\"'/>;]++)");

    private Declaration() {}

    /** Returns what the page declares, or null. */
    static Declared find(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(begin);
        if (xml.find()) {
            return new Declared(xml.group(1), "XML declaration");
        }
        Matcher meta = META.matcher(COMMENT.matcher(begin).replaceAll(" "));
        while (meta.find()) {
            Matcher charset = CHARSET.matcher(meta.group(1));
            if (charset.find()) {
                boolean header =
                        meta.group(1).toLowerCase(java.util.Locale.ROOT).contains("http-equiv");
                return new Declared(charset.group(1), header ? "meta http-equiv" : "meta charset");
            }
        }
        return null;
    }
}
