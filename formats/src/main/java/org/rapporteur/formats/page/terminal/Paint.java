package org.rapporteur.formats.page.terminal;

/**
 * What a stretch of a line is, and the ANSI SGR sequence (ECMA-48, 8.3.117) that shows it. Only the eight basic colours, which
 * every terminal theme keeps readable.
 */
public enum Paint {
    PLAIN(""),
    HEADING("1"),
    SPEAKER("1"),
    CUE("36"),
    QUOTED("32"),
    DETAIL("2"),
    DOUBT("33"),
    PROBLEM("31");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** Returns {@code text} between the sequences that switch the paint on and off. */
    public String on(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
