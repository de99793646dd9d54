package org.rapporteur.extraction.encoder;

/**
 * Cuts a stretch of a text into words, one at a time: BERT's basic tokens, uncased and without accents, where they stand in the
 * untouched text. A straight quotation mark is shown as the opening or closing mark it must be, since cutting into pieces loses
 * the blanks that tell. Does the same as {@code training/wordpiece.py}, character for character. Linear in the text; holds one
 * word. Confined to one thread.
 */
final class Words {

    private static final String BRACKETS = "([{<\u00ab\u201c\u2018-\u2013\u2014/";

    private final Vocabulary vocabulary;
    private final Characters characters;
    private final String text;
    private final int from;
    private final int to;

    /** The next position to look at. */
    private int at;

    private boolean atBreak = true;

    /** The word so far: where it begins, or -1 between words; its last letter's end; its form, cut off when too long. */
    private int start = -1;

    private int end;
    private final StringBuilder form = new StringBuilder();
    private int length;

    private int upper;
    private int lower;
    private boolean beginsUpper;

    /**
     * Makes the words of a stretch, which is read as if there were nothing around it.
     *
     * @param from where the stretch begins in the text
     * @param to where it ends
     */
    Words(Vocabulary vocabulary, Characters characters, String text, int from, int to) {
        this.vocabulary = vocabulary;
        this.characters = characters;
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    /** Returns the next word; null behind the last. */
    Word next() {
        while (at < to || start >= 0) {
            Word word = step();
            if (word != null && word.size() > 0) {
                return word;
            }
        }
        return null;
    }

    /** Takes one character, or ends the word before it; returns a word that this ends, or null. */
    private Word step() {
        int point = at < to ? pointAt(at) : ' ';
        int kind = characters.kind(point);
        if (kind != Characters.LETTER && kind != Characters.DROPPED && start >= 0) {
            return finish();
        }
        int next = at + Character.charCount(point);
        Word mark = null;
        switch (kind) {
            case Characters.LETTER -> letter(point, next);
            case Characters.MARK -> mark = mark(point, next);
            case Characters.BREAK -> atBreak = true;
            default -> {}
        }
        at = next;
        return mark;
    }

    private int pointAt(int index) {
        char unit = text.charAt(index);
        return Character.isHighSurrogate(unit) && index + 1 < to ? text.codePointAt(index) : unit;
    }

    private void letter(int point, int next) {
        if (start < 0) {
            start = at;
            form.setLength(0);
            length = upper = lower = 0;
            beginsUpper = false;
        }
        end = next;
        if (length <= Vocabulary.LONGEST_WORD) {
            length += characters.appendFolded(point, form);
        }
        int type = Character.getType(point);
        if (type == Character.LOWERCASE_LETTER) {
            lower++;
        } else if (type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER) {
            beginsUpper |= lower == 0;
            upper++;
        }
    }

    private Word mark(int point, int next) {
        form.setLength(0);
        if (point == '"') {
            form.append(opens() ? '\u201c' : '\u201d');
        } else {
            characters.appendFolded(point, form);
        }
        return word(at, next, vocabulary.pieces(form.toString()), Word.LOWER);
    }

    private Word finish() {
        boolean known = length <= Vocabulary.LONGEST_WORD;
        Word word = word(start, end, known ? vocabulary.pieces(form.toString()) : vocabulary.unknown(), shape());
        start = -1;
        return word;
    }

    private Word word(int first, int behind, int[] pieces, int shape) {
        Word word = new Word(first, behind, pieces, shape + (atBreak ? Word.BREAK : 0));
        atBreak = false;
        return word;
    }

    private int shape() {
        if (upper == 0) {
            return Word.LOWER;
        }
        if (lower == 0 && upper > 1) {
            return Word.CAPITALS;
        }
        return upper == 1 && beginsUpper ? Word.CAPITALISED : Word.MIXED;
    }

    /** Returns whether the straight quotation mark here opens, judged by its neighbours. */
    private boolean opens() {
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        return (characters.isBlank(before) || BRACKETS.indexOf(before) >= 0) && !characters.isBlank(after);
    }
}
