package org.rapporteur.analysis.collation.story;

/**
 * How common words are in other reports than those at hand, so that what two reports share can be weighed. Implementations are
 * immutable, safe for use by several threads.
 */
interface Background {

    /** Knows of no other reports. */
    Background NONE = new Background() {
        @Override
        public int reports() {
            return 0;
        }

        @Override
        public double having(String key) {
            return 0;
        }
    };

    /** Returns how many other reports there are. */
    int reports();

    /** Returns how many of them have the word. */
    double having(String key);
}
