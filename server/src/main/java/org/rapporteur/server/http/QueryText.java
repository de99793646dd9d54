package org.rapporteur.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.server.route.Refusal;

/** Takes a query apart. What is no UTF-8 is refused rather than replaced: it would be looked for as something else. Stateless. */
final class QueryText {

    private static final int MOST = 500;

    private QueryText() {}

    /**
     * Returns names and values in their order.
     *
     * @param query what follows the question mark, or null
     * @throws Refusal when it cannot be decoded
     */
    static Map<String, List<String>> parse(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        String[] pairs = query.split("&", MOST + 1);
        if (pairs.length > MOST) {
            throw Refusal.of(400, "the query has more than " + MOST + " parameters");
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    /**
     * Returns a text without its percent signs, {@code +} being a blank.
     *
     * @throws Refusal when it cannot be decoded
     */
    static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '%') {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw Refusal.of(400, "the query has a percent sign that two hexadecimal digits do not follow");
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else if (unit < 0x80) {
                bytes.write(unit == '+' ? ' ' : unit);
            } else {
                bytes.writeBytes(String.valueOf(unit).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.of(400, "the query is not UTF-8");
        }
    }
}
