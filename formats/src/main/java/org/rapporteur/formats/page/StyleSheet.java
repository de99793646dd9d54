package org.rapporteur.formats.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How a page looks, and the head of a page that needs nothing but itself: its policy lets a browser load and run nothing, only the
 * style sheet, known by its hash. Immutable; safe for use by several threads.
 */
public final class StyleSheet {

    private final String text;

    private StyleSheet(String text) {
        this.text = text;
    }

    /** Reads the style sheet of the pages of records. */
    public static StyleSheet ofRecords() {
        return new StyleSheet(read(StyleSheet.class, "page.css"));
    }

    /** Reads a style sheet beside a class, which goes on where that of the pages of records ends. */
    public static StyleSheet after(Class<?> beside, String name) {
        return new StyleSheet(read(StyleSheet.class, "page.css") + "\n" + read(beside, name));
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " of this program cannot be read; build it again", e);
        }
    }

    /** Returns everything of a page up to its body's content. */
    public Html head(String title) {
        Html html =
                new Html().own("<!DOCTYPE html>\n").single("html", "lang", "en").line();
        html.open("head").single("meta", "charset", "utf-8").line();
        String policy = "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.single("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", title + " \u00b7 Rapporteur").line();
        html.own("<style>" + text + "</style>").line();
        return html.close().line().own("<body>\n<main>\n");
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
