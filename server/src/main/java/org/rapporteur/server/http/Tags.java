package org.rapporteur.server.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.server.route.Refusal;

/** Reads entity tags of RFC 9110. Stateless. */
final class Tags {

    /** A version, and perhaps what an answer that shows it adds to its tag. */
    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,18})(?:\\.[0-9a-f]{1,64})?(?:--?gzip)?\"?");

    private Tags() {}

    /** Returns whether {@code If-None-Match} names the tag; a server that packs an answer marks its tag as weak. */
    static boolean matches(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String each : header.split(",", 100)) {
            String one = each.strip();
            if (one.equals("*") || (one.startsWith("W/") ? one.substring(2) : one).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the version that {@code If-Match} names.
     *
     * @throws Refusal when it names none, or more than one
     */
    static long version(String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(428, "say with If-Match which version you saw, such as If-Match: \"3\"");
        }
        String one = header.strip();
        Matcher matcher = VERSION.matcher(one.startsWith("W/") ? one.substring(2) : one);
        if (!matcher.matches()) {
            throw Refusal.of(400, "If-Match must name one version, such as \"3\"");
        }
        return Long.parseLong(matcher.group(1));
    }
}
