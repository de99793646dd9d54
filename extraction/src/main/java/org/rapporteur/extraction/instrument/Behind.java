package org.rapporteur.extraction.instrument;

/** How far what follows a noun belongs to it: "the treaty [that banned land mines]", "a proposal [for self-rule]". Immutable. */
final class Behind {

    /** More words than these do not belong to it. */
    private static final int LONGEST = 18;

    private final Words words;
    private final Nouns nouns;

    Behind(Words words, Nouns nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /** Returns the word behind the last that belongs to the noun at {@code head}; {@code head + 1} where nothing does. */
    int end(int head) {
        int first = head + 1;
        int limit = Math.min(words.sentenceEnd(head), first + LONGEST);
        if (first >= limit || words.get(head).owns()) {
            return first;
        }
        Word opens = words.get(first);
        if (nouns.is(WordClass.RELATIVE, opens.small()) && first + 1 < limit && relates(first)) {
            return clause(first + 1, limit, first);
        }
        if (nouns.is(WordClass.PARTICIPLE, opens.small())) {
            return phrase(first + 1, limit, first);
        }
        if (nouns.is(WordClass.SUBJECT, opens.small()) && first + 1 < limit && isAction(words.get(first + 1))) {
            return clause(first + 1, limit, first);
        }
        if (isPreposition(opens, first + 1 < limit ? words.get(first + 1) : null, head)) {
            return phrase(first + 1, limit, first);
        }
        return first;
    }

    /** Returns whether the word opens a relative clause: a verb stands right behind it, or after who does it. */
    private boolean relates(int that) {
        Word next = words.get(that + 1);
        return next.is("VERB") || next.is("AUX") || next.is("ADV") || next.is("PRON") || next.is("PROPN");
    }

    private boolean isPreposition(Word opens, Word next, int head) {
        if (next == null) {
            return false;
        }
        return switch (opens.small()) {
            case "by" -> isParty(next);
            // "Amend the constitution to forbid it" says nothing of the constitution.
            case "to" ->
                !isParty(next)
                        && !next.is("DET")
                        && nouns.find(words.small(head))
                                .filter(Behind::isProposed)
                                .isPresent();
            default -> nouns.is(WordClass.PREPOSITION, opens.small());
        };
    }

    private static boolean isProposed(Noun noun) {
        return noun.kind().equals("plan")
                || noun.kind().equals("treaty")
                || noun.kind().equals("law");
    }

    private static boolean isAction(Word word) {
        return word.is("VERB") || word.is("AUX");
    }

    private static boolean isParty(Word word) {
        return word.small().equals("the") || word.isCapital();
    }

    private int clause(int from, int limit, int first) {
        boolean verb = false;
        boolean thing = false;
        int i = from;
        for (; i < limit; i++) {
            Word word = words.get(i);
            if (ends(word)) {
                break;
            }
            boolean action = word.is("VERB") || word.is("AUX");
            if (action && verb && thing && !carriesOn(i)) {
                break;
            }
            if (action) {
                verb = true;
                thing = false;
            } else if (verb && (word.is("NOUN") || word.is("PROPN") || word.is("PRON"))) {
                thing = true;
            }
        }
        while (i > from && isLoose(words.get(i - 1))) {
            i--;
        }
        return verb && i > from ? i : first;
    }

    private int phrase(int from, int limit, int first) {
        int i = from;
        for (; i < limit; i++) {
            Word word = words.get(i);
            boolean action = (word.is("VERB") || word.is("AUX")) && !carriesOn(i);
            boolean time = nouns.is(WordClass.DAY, word.small()) || nouns.is(WordClass.TIME, word.small());
            if (time || ends(word) || action || nouns.is(WordClass.RELATIVE, word.small()) || word.is("SCONJ")) {
                break;
            }
        }
        while (i > from && isLoose(words.get(i - 1))) {
            i--;
        }
        return i > from ? i : first;
    }

    /** Returns whether a phrase cannot end with a word. */
    private static boolean isLoose(Word word) {
        boolean joins = word.is("ADP") || word.is("CCONJ");
        return joins
                || word.is("ADV")
                || word.is("PRON")
                || word.is("DET")
                || word.small().equals("last");
    }

    /** Returns whether a verb goes on with what came before it: "to ban", "supervised independence". */
    private boolean carriesOn(int i) {
        String small = words.small(i);
        String before = words.small(i - 1);
        boolean noun = i + 1 < words.size()
                && (words.get(i + 1).is("NOUN")
                        || words.get(i + 1).is("PROPN")
                        || words.get(i + 1).is("ADJ"));
        return before.equals("to")
                || (words.get(i - 1).is("ADV") && words.small(i - 2).equals("to"))
                || small.endsWith("ing")
                || (small.endsWith("ed") && noun);
    }

    private boolean ends(Word word) {
        return (!word.isWord() && !word.text().equals("-")) || nouns.is(WordClass.STOP, word.small());
    }
}
