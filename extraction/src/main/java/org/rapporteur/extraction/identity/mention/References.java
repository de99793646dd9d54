package org.rapporteur.extraction.identity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.record.Span;

/** Takes the words of a source or addressee apart: coordination, head, apposition, owner. Confined to one thread. */
public final class References {

    /** More members than this are read as one phrase. */
    private static final int MOST_PARTS = 12;

    /** More tokens than this nobody is named by: what is behind them in a source is not looked at. */
    private static final int LONGEST = 200;

    private static final Set<String> APPOSING = Set.of(",", "\u2014", "\u2013", "--");
    private static final Set<String> MARKS = Set.of("(", "\u2014", "\u2013", "--", ":");
    private static final Set<String> AMOUNTS = Set.of(
            "number",
            "couple",
            "handful",
            "series",
            "lot",
            "lots",
            "majority",
            "percent",
            "dozen",
            "pair",
            "half",
            "third",
            "range",
            "host",
            "slew");

    private final Tokens tokens;
    private final NounPhrases nouns;
    private final WordClasses classes;
    private final NavigableMap<Integer, Naming> byFirst = new TreeMap<>();

    /** Looks at a document whose names are known. */
    public References(Tokens tokens, List<Naming> namings, NounPhrases nouns, WordClasses classes) {
        this.tokens = tokens;
        this.nouns = nouns;
        this.classes = classes;
        namings.forEach(naming -> byFirst.put(naming.nameFirst(), naming));
    }

    /** Returns how the words at a span are built; empty where no token stands there. */
    public Optional<Reference> read(Span span) {
        int first = tokens.at(span.start());
        int end = span.length() == 0 ? first : tokens.at(span.end() - 1) + 1;
        end = Math.min(Math.min(end, tokens.size()), first + LONGEST);
        if (first < end && tokens.get(end - 1).span().start() >= span.end()) {
            end--; // a blank ends the span
        }
        return first < end ? read(first, end) : Optional.empty();
    }

    private Optional<Reference> read(int from, int end) {
        int first = from;
        while (first + 1 < end && (skips(first) || isEdgeMark(first))) {
            first++;
        }
        if (end - first == 1 || isContracted(first, end)) {
            Optional<Pronoun> pronoun = pronoun(first);
            if (pronoun.isPresent()) {
                return Optional.of(new Reference.ByPronoun(pronoun.get(), first, tokens.span(first, first + 1)));
            }
        }
        List<int[]> parts = parts(first, end);
        if (parts.size() > 1) {
            List<Reference> read = new ArrayList<>();
            parts.forEach(part -> single(part[0], part[1]).ifPresent(read::add));
            if (read.size() > 1) {
                boolean open = isOpen(parts.get(parts.size() - 1), end);
                return Optional.of(
                        new Reference.Several(read, open, first, tokens.span(first, parts.get(parts.size() - 1)[1])));
            }
        }
        return single(first, end);
    }

    /** Returns the pronoun that a token is: "U.S." and a name are none, whatever their letters. */
    private Optional<Pronoun> pronoun(int token) {
        String text = tokens.get(token).text();
        boolean capitals =
                (text.length() > 1 && Character.isUpperCase(text.codePointBefore(text.length()))) || text.contains(".");
        return insideName(token) || capitals ? Optional.empty() : Pronoun.of(tokens.small(token));
    }

    private boolean isContracted(int first, int end) {
        return end - first == 2
                && tokens.get(first + 1).is("AUX")
                && tokens.get(first).span().end()
                        == tokens.get(first + 1).span().start();
    }

    private boolean skips(int token) {
        boolean word = tokens.get(token).is("CCONJ")
                || tokens.get(token).is("ADP")
                || tokens.get(token).is("ADV")
                || tokens.get(token).is("SCONJ");
        boolean counts = classes.is(WordClass.QUANTIFIER, tokens.small(token))
                || (classes.is(WordClass.DEFINITE, tokens.small(token))
                        && token + 1 < tokens.size()
                        && tokens.get(token + 1).is("NOUN"));
        return word && !byFirst.containsKey(token) && !counts;
    }

    private boolean isEdgeMark(int token) {
        return tokens.get(token).is("PUNCT") && !byFirst.containsKey(token);
    }

    // ---- several side by side ----

    /** Returns the tokens of each part of a coordination; one part where it is none. */
    private List<int[]> parts(int first, int end) {
        List<int[]> parts = new ArrayList<>();
        int start = first;
        boolean joined = false;
        for (int i = first + 1; i + 1 < end && parts.size() < MOST_PARTS; i++) {
            if (byFirst.floorEntry(i) != null
                    && i > byFirst.floorEntry(i).getKey()
                    && i < byFirst.floorEntry(i).getValue().end()) {
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
        boolean nameBefore = namesPerson(start, left);
        boolean behindOf = hasPreposition(start, left);
        boolean name = byFirst.containsKey(right) || titled(right);
        boolean begins = tokens.get(right).is("DET")
                || tokens.get(right).is("NUM")
                || classes.is(WordClass.QUANTIFIER, tokens.small(right))
                || Pronoun.of(tokens.small(right)).filter(Pronoun::owns).isPresent();
        if (name) {
            return !behindOf || (namesPerson(right, end) && nameBefore);
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
                && (plural(left - 1) || endsName(left - 1))
                && pluralSoon(right, end);
    }

    private boolean titled(int token) {
        var next = byFirst.ceilingEntry(token);
        return next != null
                && next.getValue().first() <= token
                && token <= next.getValue().nameFirst();
    }

    private boolean endsName(int token) {
        Map.Entry<Integer, Naming> entry = byFirst.floorEntry(token);
        return entry != null && entry.getValue().end() == token + 1;
    }

    private boolean inApposition(int start, int left) {
        boolean name = false;
        for (int i = start; i < left; i++) {
            name |= byFirst.containsKey(i) && byFirst.get(i).type() == Name.Type.PERSON;
            if (name && tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean namesPerson(int start, int end) {
        return byFirst.subMap(start, Math.max(start, end)).values().stream()
                .anyMatch(naming -> naming.type() == Name.Type.PERSON);
    }

    private boolean hasPreposition(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.get(i).is("ADP") && !insideName(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean insideName(int token) {
        Map.Entry<Integer, Naming> entry = byFirst.floorEntry(token);
        return entry != null && token < entry.getValue().end();
    }

    private boolean plural(int token) {
        String small = tokens.small(token);
        return !WordClasses.singular(small).equals(small);
    }

    private boolean pluralSoon(int right, int end) {
        for (int i = right; i < end && i < right + 4 && !tokens.get(i).is("ADP"); i++) {
            if ((tokens.get(i).is("NOUN") && plural(i)) || endsName(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int[] part, int end) {
        for (int i = part[0]; i < Math.min(part[1], end); i++) {
            String word = tokens.small(i);
            boolean many = !insideName(i)
                    && (classes.is(WordClass.OTHERS, word)
                            || classes.is(WordClass.QUANTIFIER, word)
                            || word.equals("number"));
            if (many) {
                return true;
            }
        }
        return false;
    }

    // ---- one party ----

    private Optional<Reference> single(int from, int end) {
        int first = from;
        while (first + 1 < end && (skips(first) || isEdgeMark(first))) {
            first++;
        }
        if (first >= end) {
            return Optional.empty();
        }
        Optional<Pronoun> pronoun = pronoun(first);
        if (end - first == 1 && pronoun.isPresent()) {
            return Optional.of(new Reference.ByPronoun(pronoun.get(), first, tokens.span(first, first + 1)));
        }
        int region = regionEnd(first, end);
        int head = head(first, region);
        Naming named = nameEndingAt(head);
        if (named != null) {
            return Optional.of(
                    new Reference.ByName(named, first, tokens.span(Math.min(first, named.nameFirst()), named.end())));
        }
        Optional<Naming> apposed = apposed(first, region, end);
        if (apposed.isPresent()) {
            return Optional.of(new Reference.ByName(
                    apposed.get(), first, tokens.span(first, apposed.get().end())));
        }
        if (isAmount(head) && head + 2 < end && tokens.small(head + 1).equals("of")) {
            head = head(head + 2, regionEnd(head + 2, end));
        }
        NounPhrase phrase = nouns.phrase(first, head + 1);
        List<String> words = tokens.words(first, behind(head + 1, end));
        Naming owner = owner(first, head);
        Pronoun ownedBy = pronoun.filter(Pronoun::owns).orElse(null);
        return Optional.of(new Reference.ByNoun(phrase, words, owner, ownedBy, first, tokens.span(first, head + 1)));
    }

    /** Returns where the head's own words end: at a comma, a preposition, a relative clause, a bracket. */
    private int regionEnd(int first, int end) {
        boolean noun = isNoun(first);
        for (int i = first + 1; i < end; i++) {
            if (insideName(i)) {
                noun = true;
                continue;
            }
            String word = tokens.get(i).text();
            // "the bespectacled, 71-year-old diplomat": a comma before the first noun parts adjectives.
            boolean comma = word.equals(",") && (noun || !nounComes(i + 1, end));
            boolean mark = comma || MARKS.contains(word);
            boolean preposition = tokens.get(i).is("ADP") && !word.equals("'s");
            boolean relative = Pronoun.of(tokens.small(i))
                    .filter(p -> p.kind() == Pronoun.Kind.WHO || p.kind() == Pronoun.Kind.THAT)
                    .isPresent();
            boolean verb =
                    (tokens.get(i).is("VERB") || tokens.get(i).is("AUX")) && !nounFollows(i, end) && !isHyphened(i);
            if (mark || preposition || relative || verb) {
                return i;
            }
            noun |= isNoun(i);
        }
        return end;
    }

    private boolean isNoun(int token) {
        return tokens.get(token).is("NOUN")
                || tokens.get(token).is("PROPN")
                || tokens.get(token).is("PRON");
    }

    /** Returns whether a noun follows before the next mark or verb. */
    private boolean nounComes(int from, int end) {
        for (int i = from;
                i < end && !tokens.get(i).text().equals(",") && !tokens.get(i).is("VERB");
                i++) {
            if (isNoun(i)) {
                return !insideName(i);
            }
        }
        return false;
    }

    /** Returns whether a hyphen joins a token to the one before: "self-described". */
    private boolean isHyphened(int token) {
        return token > 1
                && tokens.get(token - 1).text().equals("-")
                && tokens.get(token - 1).span().end()
                        == tokens.get(token).span().start();
    }

    private boolean nounFollows(int i, int end) {
        return i + 1 < end
                && (tokens.get(i + 1).is("NOUN") || tokens.get(i + 1).is("PROPN") || byFirst.containsKey(i + 1));
    }

    /** Returns the head: the last noun or name of the region that owns nothing; else its last word. */
    private int head(int first, int region) {
        for (int i = region - 1; i >= first; i--) {
            boolean noun = tokens.get(i).is("NOUN")
                    || tokens.get(i).is("PROPN")
                    || endsName(i)
                    || tokens.get(i).is("PRON")
                    || tokens.get(i).is("NUM");
            boolean owns = i + 1 < region
                    && (Words.isPossessive(tokens.get(i))
                            || Words.bare(tokens.get(i + 1).text()).isEmpty());
            if (noun && !owns) {
                return i;
            }
        }
        for (int i = region - 1; i >= first; i--) {
            if (Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0))) {
                return i;
            }
        }
        return first;
    }

    private Naming nameEndingAt(int token) {
        Map.Entry<Integer, Naming> entry = byFirst.floorEntry(token);
        return entry != null && token < entry.getValue().end() ? entry.getValue() : null;
    }

    /** Returns the name in apposition to a common noun: "his spokesman, Ann Lee", "the city of Zagreb". */
    private Optional<Naming> apposed(int first, int region, int end) {
        if (region + 1 < end
                && tokens.small(region).equals("of")
                && byFirst.containsKey(region + 1)
                && isPlaceNoun(tokens.small(region - 1))) {
            return Optional.of(byFirst.get(region + 1));
        }
        for (int i = first + 1; i + 1 < end; i++) {
            if (!insideName(i) && APPOSING.contains(tokens.get(i).text())) {
                return behindMark(i, end);
            }
            if (Pronoun.of(tokens.small(i))
                    .filter(p -> p.kind() == Pronoun.Kind.WHO)
                    .isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the name behind a comma or dash when nothing but its title and its own apposition stands there. */
    private Optional<Naming> behindMark(int mark, int end) {
        Map.Entry<Integer, Naming> next = byFirst.ceilingEntry(mark + 1);
        if (next == null || next.getValue().end() > end || next.getValue().possessive()) {
            return Optional.empty();
        }
        for (int i = mark + 1; i < next.getKey(); i++) {
            if (APPOSING.contains(tokens.get(i).text())
                    || tokens.get(i).is("ADP")
                    || tokens.get(i).is("PRON")) {
                return Optional.empty();
            }
        }
        int after = next.getValue().end();
        boolean closes = after >= end
                || tokens.get(after).is("PUNCT")
                || tokens.get(after).is("ADP");
        return closes ? Optional.of(next.getValue()) : Optional.empty();
    }

    /** Returns whether a noun only counts what follows: "a number of countries". */
    private boolean isAmount(int token) {
        return AMOUNTS.contains(tokens.small(token)) || classes.is(WordClass.QUANTIFIER, tokens.small(token));
    }

    private static boolean isPlaceNoun(String small) {
        return small.equals("city")
                || small.equals("state")
                || small.equals("town")
                || small.equals("province")
                || small.equals("republic");
    }

    private int behind(int from, int end) {
        int to = from;
        while (to < end
                && !tokens.get(to).text().equals(",")
                && Pronoun.of(tokens.small(to))
                        .filter(p -> p.kind() == Pronoun.Kind.WHO)
                        .isEmpty()) {
            to++;
        }
        return to;
    }

    /** Returns the name that owns a head or stands right before it. */
    private Naming owner(int first, int head) {
        Naming owner = null;
        for (Naming naming : byFirst.subMap(first, head).values()) {
            if (naming.end() <= head) {
                owner = naming;
            }
        }
        return owner;
    }
}
