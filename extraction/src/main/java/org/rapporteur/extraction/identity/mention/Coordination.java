package org.rapporteur.extraction.identity.mention;

import java.util.ArrayList;
import java.util.List;

/** Finds the parts of what stands side by side: "A, B and a number of C". Confined to one thread. */
final class Coordination {

    /** More members than this are read as one phrase. */
    private static final int MOST_PARTS = 12;

    private final Tokens tokens;
    private final NamePlaces names;
    private final WordClasses classes;

    Coordination(Tokens tokens, NamePlaces names, WordClasses classes) {
        this.tokens = tokens;
        this.names = names;
        this.classes = classes;
    }

    /** Returns the tokens of each part of a coordination; one part where it is none. */
    List<int[]> parts(int first, int end) {
        List<int[]> parts = new ArrayList<>();
        int start = first;
        boolean joined = false;
        for (int i = first + 1; i + 1 < end && parts.size() < MOST_PARTS; i++) {
            if (names.isBehindStart(i)) {
                continue;
            }
            String word = tokens.small(i);
            if (Pronoun.of(word).filter(p -> p.kind() == Pronoun.Kind.WHO).isPresent()) {
                break;
            }
            boolean conjunction = joins(i);
            boolean comma = tokens.get(i).text().equals(",") && !joins(i + 1) && comesConjunction(i, end);
            int width = tokens.get(i).text().equals(",") && joins(i + 1) ? 2 : joinWidth(i);
            if ((conjunction || comma || (width == 2 && joins(i + 1))) && splits(start, i, i + width, end)) {
                parts.add(new int[] {start, i});
                start = i + width;
                i = start;
                joined |= !comma;
            }
        }
        parts.add(new int[] {start, end});
        return joined ? parts : List.of(new int[] {first, end});
    }

    private boolean joins(int token) {
        String word = tokens.small(token);
        return word.equals("and") || word.equals("&") || word.equals("or") || joinWidth(token) > 1;
    }

    private int joinWidth(int token) {
        boolean aswell = tokens.small(token).equals("as")
                && tokens.small(token + 1).equals("well")
                && tokens.small(token + 2).equals("as");
        boolean along =
                tokens.small(token).equals("along") && tokens.small(token + 1).equals("with");
        boolean together = tokens.small(token).equals("together")
                && tokens.small(token + 1).equals("with");
        return aswell ? 3 : along || together ? 2 : 1;
    }

    private boolean comesConjunction(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (joins(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether what stands on both sides are parties of their own, not one apposition or one noun's modifiers. */
    private boolean splits(int start, int left, int right, int end) {
        if (right >= end) {
            return false;
        }
        boolean nameBefore = names.hasPerson(start, left);
        boolean behindOf = hasPreposition(start, left);
        boolean name = names.begins(right) || names.isTitled(right);
        boolean begins = tokens.get(right).is("DET")
                || tokens.get(right).is("NUM")
                || classes.is(WordClass.QUANTIFIER, tokens.small(right))
                || Pronoun.of(tokens.small(right)).filter(Pronoun::owns).isPresent();
        if (name) {
            return !behindOf || (names.hasPerson(right, end) && nameBefore);
        }
        boolean indefinite = classes.is(WordClass.INDEFINITE, tokens.small(right));
        if (nameBefore && tokens.get(left).text().equals(",") && right == left + 1) {
            return false;
        }
        if (begins) {
            return !(nameBefore && indefinite) && !inApposition(start, left);
        }
        boolean noun = tokens.get(right).is("NOUN")
                || tokens.get(right).is("ADJ")
                || tokens.get(right).is("PROPN");
        return noun
                && !behindOf
                && !inApposition(start, left)
                && (plural(left - 1) || names.endsWith(left - 1))
                && pluralSoon(right, end);
    }

    private boolean inApposition(int start, int left) {
        boolean name = false;
        for (int i = start; i < left; i++) {
            name |= names.begins(i) && names.hasPerson(i, i + 1);
            if (name && tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPreposition(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.get(i).is("ADP") && !names.isInside(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean plural(int token) {
        String small = tokens.small(token);
        return !WordClasses.singular(small).equals(small);
    }

    private boolean pluralSoon(int right, int end) {
        for (int i = right; i < end && i < right + 4 && !tokens.get(i).is("ADP"); i++) {
            if ((tokens.get(i).is("NOUN") && plural(i)) || names.endsWith(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a coordination's last part leaves it open: "others", "its allies", "a number of". */
    boolean isOpen(int[] part, int end) {
        for (int i = part[0]; i < Math.min(part[1], end); i++) {
            String word = tokens.small(i);
            boolean many = !names.isInside(i)
                    && (classes.is(WordClass.OTHERS, word)
                            || classes.is(WordClass.QUANTIFIER, word)
                            || word.equals("number"));
            if (many) {
                return true;
            }
        }
        return false;
    }
}
