package org.rapporteur.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheet keeps to WCAG 2.2 AA: text and its ground differ by 4.5 to 1 at least, in the light and in the dark. */
class StyleSheetTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");

    @Test
    void textStandsOutFromItsGround() throws IOException {
        String sheet = sheet();
        int dark = sheet.indexOf("prefers-color-scheme: dark");
        assertTrue(dark > 0);
        for (String scheme : List.of(sheet.substring(0, dark), sheet.substring(dark))) {
            Map<String, String> colours = new HashMap<>();
            COLOUR.matcher(scheme).results().forEach(found -> colours.put(found.group(1), found.group(2)));
            assertEquals(14, colours.size(), colours.toString());
            for (String text : List.of("ink", "soft", "who", "cue", "time", "doubt", "matter")) {
                for (String ground : List.of("page", "panel", "what", "inner")) {
                    double ratio = contrast(colours.get(text), colours.get(ground));
                    assertTrue(ratio >= 4.5, text + " on " + ground + " of " + colours + ": " + ratio);
                }
            }
        }
    }

    @Test
    void loadsNothing() throws IOException {
        String sheet = sheet();
        assertFalse(sheet.contains("url(") || sheet.contains("@import") || sheet.contains("</"));
    }

    private static String sheet() throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
