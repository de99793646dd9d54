package org.rapporteur.formats.page.collation;

/** Long passages in short, for a terminal. Stateless; linear. */
final class Shortened {

    /** A passage is shown with at most so many words. */
    static final int WORDS = 60;

    /** Of words that two printings share, so many are kept at either end of a difference. */
    private static final int CONTEXT = 8;

    private Shortened() {}

    /** Returns the first {@value #WORDS} words, and how many more there are. */
    static String of(String text) {
        String[] words = text.strip().split("\\s+", WORDS + 1);
        if (words.length <= WORDS) {
            return String.join(" ", words);
        }
        int rest = words[WORDS].split("\\s+", -1).length;
        words[WORDS] = "\u2026 [" + rest + " more words]";
        return String.join(" ", words);
    }

    /**
     * Returns words that two printings share, without those far from any difference.
     *
     * @param first whether no difference stands before them
     * @param last whether none stands behind
     */
    static String middle(String text, boolean first, boolean last) {
        String[] words = text.strip().split("\\s+", -1);
        int head = first ? 0 : CONTEXT;
        int tail = last ? 0 : CONTEXT;
        if ((first && last) || words.length <= head + tail + 4) {
            return of(text);
        }
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < head; i++) {
            kept.append(words[i]).append(' ');
        }
        kept.append("\u2026");
        for (int i = words.length - tail; i < words.length; i++) {
            kept.append(' ').append(words[i]);
        }
        return kept.toString();
    }
}
