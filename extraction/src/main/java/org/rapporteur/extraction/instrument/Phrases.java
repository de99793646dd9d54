package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.record.Span;

/** Finds the noun phrases that name or describe an instrument, by their noun. For use on one text. */
final class Phrases {

    /** More words before its noun a phrase does not have; nor has an owner more. */
    private static final int LONGEST = 8;

    private static final int LONGEST_CLAUSE = 40;

    private final Words words;
    private final Nouns nouns;
    private final NameTable names;
    private final Behind behindNoun;
    private final boolean[] titles;

    Phrases(Words words, Nouns nouns, NameTable names, int sentences) {
        this.words = words;
        this.nouns = nouns;
        this.names = names;
        this.behindNoun = new Behind(words, nouns);
        this.titles = new boolean[sentences];
        for (int i = 0; i < words.size(); i = words.sentenceEnd(i)) {
            titles[words.get(i).sentence()] = isTitle(i, words.sentenceEnd(i));
        }
    }

    /** Returns whether nearly every longer word is capital, so that capitals say nothing. */
    private boolean isTitle(int start, int end) {
        int longer = 0;
        int capital = 0;
        for (int i = start; i < end; i++) {
            if (words.get(i).text().length() > 3
                    && Character.isLetter(words.get(i).text().codePointAt(0))) {
                longer++;
                capital += words.get(i).isCapital() ? 1 : 0;
            }
        }
        return longer > 3 && capital * 10 >= longer * 9;
    }

    /** Returns the phrases in the order of the text, none overlapping another, with those that are ruled out. */
    List<Found> list() {
        List<Found> list = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i < free) {
                continue;
            }
            Optional<NameTable.Entry> known = names.at(words, i);
            Optional<Found> found = known.isPresent()
                    ? Optional.of(known(i, known.get(), free))
                    : nouns.find(words.small(i)).isPresent() ? described(i, free) : Optional.empty();
            if (found.isPresent()) {
                list.add(found.get());
                free = Math.max(i + 1, words.at(found.get().core().end()));
            }
        }
        return list;
    }

    /** Returns what a known name at a word names, with a noun behind it: "the TPP pact". */
    private Found known(int first, NameTable.Entry entry, int free) {
        int end = first + entry.words().size();
        int limit = words.sentenceEnd(first);
        int noun = end;
        while (noun < limit
                && noun < end + 2
                && isModifier(noun)
                && nouns.find(words.small(noun)).isEmpty()) {
            noun++;
        }
        if (noun < limit
                && !words.get(end - 1).owns()
                && nouns.find(words.small(noun)).isPresent()) {
            end = noun + 1;
        }
        int start = first > free && first > words.sentenceStart(first) && isDeterminer(first - 1) ? first - 1 : first;
        Listed listed = entry.listed();
        Span span = words.span(start, end);
        return new Found(
                span,
                span,
                words.span(first, end).in(words.text()),
                null,
                "",
                listed.kind(),
                listed.of(),
                null,
                Found.Begins.BARE,
                null,
                List.of(),
                "",
                Noun.Strength.SURE,
                listed,
                words.get(first).sentence());
    }

    private boolean isDeterminer(int i) {
        String small = words.small(i);
        // "That" is a conjunction before most phrases.
        boolean pointing = nouns.is(WordClass.POINTING, small) && words.get(i).is("DET");
        return pointing
                || nouns.is(WordClass.DEFINITE, small)
                || nouns.is(WordClass.INDEFINITE, small)
                || Found.isPronoun(small);
    }

    private Optional<Found> described(int head, int free) {
        Noun noun = nouns.find(words.small(head)).orElseThrow();
        int limit = words.sentenceEnd(head);
        Word word = words.get(head);
        boolean name = word.isCapital()
                && head > words.sentenceStart(head)
                && words.get(head - 1).isCapital()
                && !titles[word.sentence()];
        boolean last = word.owns()
                || head + 1 >= limit
                || !continues(head + 1)
                || (name && !words.get(head + 1).isCapital());
        int first = first(head, Math.max(free, words.sentenceStart(head)));
        boolean action = (word.is("VERB") || word.is("AUX")) && !word.isCapital();
        boolean introduced = first < head
                || (first > words.sentenceStart(head)
                        && (isDeterminer(head - 1) || words.get(head - 1).owns()));
        if (!last || (action && !introduced)) {
            return Optional.empty();
        }
        return new Phrase(head, first, Math.max(free, words.sentenceStart(head)), noun).found();
    }

    /** Returns whether a word makes a compound with the noun before it. */
    private boolean continues(int i) {
        Word word = words.get(i);
        boolean noun = word.is("NOUN") || (word.is("PROPN") && word.isCapital());
        boolean other = nouns.is(WordClass.DAY, word.small()) || nouns.is(WordClass.PARTICIPLE, word.small());
        return word.isWord() && noun && !other && !isOnlyVerb(i);
    }

    /** Returns whether a word that the tagger takes for a noun must be the verb: "the mandate ends in May" has no other. */
    private boolean isOnlyVerb(int i) {
        if (!words.small(i).endsWith("s") || words.get(i).isCapital()) {
            return false;
        }
        int start = Math.max(words.sentenceStart(i), i - LONGEST_CLAUSE);
        int end = Math.min(words.sentenceEnd(i), i + LONGEST_CLAUSE);
        for (int other = start; other < end; other++) {
            if (words.get(other).is("VERB") || words.get(other).is("AUX")) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first of the words before a noun that belong to it, without determiner and owner. */
    private int first(int head, int from) {
        int first = head;
        while (first > from && head - first < LONGEST && isModifier(first - 1)) {
            first--;
        }
        if (words.get(head).isCapital() && first < head && first - 2 > from) {
            boolean of = words.small(first - 1).equals("of") && words.get(first).isCapital();
            first = of
                            && words.get(first - 2).isCapital()
                            && !words.get(first - 2).owns()
                    ? first - 2
                    : first;
        }
        boolean opened = first > from
                && (isDeterminer(first - 1)
                        || words.get(first - 1).owns()
                        || nouns.is(WordClass.QUANTITY, words.small(first - 1)));
        if (!opened) {
            // "Republicans opposed legislation": without a determiner a verb in the row is the sentence's.
            for (int i = head - 1; i >= first; i--) {
                if (words.get(i).is("VERB") || (words.get(i).is("NOUN") && isOnlyVerb(i))) {
                    return i + 1;
                }
            }
        }
        return first;
    }

    private boolean isModifier(int i) {
        Word word = words.get(i);
        if (word.text().equals("$")
                || word.text().equals("\u20ac")
                || word.text().equals("\u00a3")) {
            return true;
        }
        if (word.owns() || !word.isWord() || isDeterminer(i)) {
            return false;
        }
        boolean inName = word.isCapital()
                && i > words.sentenceStart(i)
                && words.get(i - 1).isWord();
        boolean verb = word.is("VERB")
                && (word.small().endsWith("ed")
                        || word.small().endsWith("ing")
                        || nouns.is(WordClass.NOUN_LIKE_VERB, word.small()));
        boolean adverb = word.is("ADV") && word.small().endsWith("ly");
        boolean joined = word.small().indexOf('-') > 0;
        boolean noun = word.is("NOUN") || word.is("ADJ") || word.is("NUM");
        return noun || verb || adverb || joined || inName || (word.is("PROPN") && word.isCapital());
    }

    /** A phrase in the making. */
    private final class Phrase {

        private final int head;
        private final int first;
        private final int from;
        private final Noun noun;
        private Found.Begins begins = Found.Begins.BARE;
        private boolean other;
        private int start;
        private String owner;
        private String ownerWords = "";

        Phrase(int head, int first, int from, Noun noun) {
            this.head = head;
            this.first = first;
            this.from = from;
            this.noun = noun;
            this.start = first;
            open();
        }

        private void open() {
            if (first <= from) {
                return;
            }
            String small = words.small(first - 1);
            if (words.get(first - 1).owns()) {
                start = ownerStart(first - 1);
                boolean time = nouns.is(WordClass.TIME, small) || nouns.is(WordClass.DAY, small);
                owner = time ? null : small;
                ownerWords = time ? "" : words.span(start, first).in(words.text());
                begins = time ? Found.Begins.DEFINITE : Found.Begins.OWNED;
                return;
            }
            start = first - 1;
            if (Found.isPronoun(small)) {
                owner = small;
                begins = Found.Begins.OWNED;
            } else if (nouns.is(WordClass.POINTING, small)
                    && !words.get(first - 1).is("SCONJ")) {
                begins = Found.Begins.POINTING;
            } else if (nouns.is(WordClass.DEFINITE, small)) {
                begins = Found.Begins.DEFINITE;
            } else if (nouns.is(WordClass.INDEFINITE, small)) {
                begins = Found.Begins.INDEFINITE;
            } else {
                other = nouns.is(WordClass.QUANTITY, small);
                start = first;
            }
        }

        private int ownerStart(int owning) {
            int begin = owning;
            while (begin > from
                    && owning - begin < LONGEST
                    && isModifier(begin - 1)
                    && !words.get(begin - 1).is("VERB")) {
                begin--;
            }
            return begin > from && isDeterminer(begin - 1) ? begin - 1 : begin;
        }

        Optional<Found> found() {
            String modifiers = first < head ? words.span(first, head).in(words.text()) : "";
            Nouns.Body body = nouns.body(ownerWords + " " + modifiers);
            List<String> content = new ArrayList<>();
            Integer year = null;
            boolean capital = false;
            for (int i = first; i < head; i++) {
                Word word = words.get(i);
                capital |= word.isCapital() && (i > words.sentenceStart(i) || word.is("PROPN"));
                Integer number = year(word);
                year = number == null ? year : number;
                boolean of = body != null && body.words().contains(word.small());
                if (number == null && !of && !nouns.is(WordClass.VAGUE, word.small())) {
                    content.add(word.small());
                }
            }
            Word last = words.get(head);
            boolean title = titles[last.sentence()];
            int nameEnd = last.isCapital() && !title ? nameEnd() : head + 1;
            boolean name =
                    last.isCapital() && !title && (capital || nameEnd > head + 1) && begins != Found.Begins.INDEFINITE;
            int end = name ? nameEnd : behindNoun.end(head);
            String behind =
                    end > head + 1 ? NameTable.small(words.span(head + 1, end).in(words.text())) : "";
            Integer in = year == null && nameEnd > head + 1 ? year(words.get(nameEnd - 1)) : year;
            Found found = new Found(
                    words.span(start, name ? nameEnd : head + 1),
                    words.span(start, end),
                    name ? words.span(nameStart(), nameEnd).in(words.text()) : null,
                    null,
                    noun.word(),
                    isOrdinalAmendment() ? "constitution" : noun.kind(),
                    body == null ? null : body.name(),
                    in,
                    begins,
                    owner,
                    content,
                    behind,
                    Noun.Strength.NONE,
                    null,
                    last.sentence());
            Noun.Strength strength = strength(found, capital && !title);
            return Optional.ofNullable(strength).map(found::withStrength);
        }

        /** Returns the first capital word: "expiring" is not part of "the expiring Harbour Act". */
        private int nameStart() {
            int from = first;
            while (from < head
                    && !words.get(from).isCapital()
                    && words.get(from).text().codePoints().noneMatch(Character::isDigit)) {
                from++;
            }
            return from;
        }

        /** "The Second Amendment" is of a constitution, other amendments are of laws. */
        private boolean isOrdinalAmendment() {
            return noun.word().equals("amendment")
                    && first < head
                    && nouns.is(WordClass.ORDINAL, words.small(head - 1));
        }

        private Integer year(Word word) {
            boolean digits = word.text().length() == 4 && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
            return digits && (word.text().startsWith("1") || word.text().startsWith("20"))
                    ? Integer.valueOf(word.text())
                    : null;
        }

        /** Returns the word behind "Treaty of Lisbon", "Convention on the Rights of the Child", "Constitution of 1780". */
        private int nameEnd() {
            int end = head + 1;
            int limit = Math.min(words.sentenceEnd(head), head + 12);
            if (end >= limit || words.get(head).owns() || !nouns.is(WordClass.NAME_OPENS, words.small(end))) {
                return end;
            }
            for (int i = end; i < limit; i++) {
                Word word = words.get(i);
                if (words.small(i).equals("and") && isOther(i + 1, limit)) {
                    break;
                }
                boolean capital = word.isCapital() && !nouns.is(WordClass.DAY, word.small());
                if (capital || (year(word) != null && words.small(i - 1).equals("of"))) {
                    end = i + 1;
                    if (word.owns()) {
                        break;
                    }
                } else if (!nouns.is(WordClass.LINK, word.small()) || isLoose(i)) {
                    break;
                }
            }
            return end;
        }

        /** Returns whether another instrument begins behind an "and". */
        private boolean isOther(int i, int limit) {
            int next = i < limit && words.small(i).equals("the") ? i + 1 : i;
            return next >= limit
                    || !words.get(next).isCapital()
                    || nouns.find(words.small(next)).isPresent();
        }

        /** Returns whether "for" is followed by no "the": "the Charter for Fishermen" is left as "the Charter". */
        private boolean isLoose(int i) {
            return i == head + 2
                    && words.small(head + 1).equals("for")
                    && !words.small(i).equals("the");
        }

        /** Returns how much the phrase says alone; none where it is ruled out; null where it says nothing. */
        private Noun.Strength strength(Found found, boolean capital) {
            if (isRuledOut(!found.isName())) {
                return Noun.Strength.NONE;
            }
            boolean intends =
                    found.behind().startsWith("to ") && words.small(head).equals("plans");
            boolean person = noun.word().equals("bill") && words.get(head).isCapital() && begins == Found.Begins.BARE;
            if (intends || person) {
                return null;
            }
            if (found.isName()) {
                return Noun.Strength.SURE;
            }
            boolean issued = found.content().stream().anyMatch(word -> nouns.is(WordClass.ISSUED, word));
            boolean more = !found.content().isEmpty()
                    || !found.behind().isEmpty()
                    || found.year() != null
                    || found.of() != null;
            boolean sure = noun.strength() == Noun.Strength.SURE;
            more |= sure && first < head;
            boolean common = sure || noun.strength() == Noun.Strength.MODIFIED;
            boolean says = switch (begins) {
                case BARE -> !other && ((capital && common) || issued);
                case INDEFINITE -> (more && common) || issued;
                default ->
                    sure
                            || (noun.strength() == Noun.Strength.MODIFIED && (more || begins == Found.Begins.OWNED))
                            || (noun.strength() == Noun.Strength.NAMED && (capital || found.year() != null || issued));
            };
            boolean again = begins != Found.Begins.BARE && begins != Found.Begins.INDEFINITE;
            return says ? Noun.Strength.SURE : again ? Noun.Strength.AGAIN : null;
        }

        private boolean isRuledOut(boolean behindToo) {
            for (int i = start; i < head; i++) {
                String small = words.small(i);
                if (noun.notBehind().contains(small)
                        || noun.notBehind().contains(small + " " + words.small(i + 1))
                        || (words.get(i).owns() && noun.notBehind().contains(small + "'s"))) {
                    return true;
                }
            }
            StringBuilder next = new StringBuilder();
            boolean out = false;
            for (int i = head + 1; behindToo && i < Math.min(head + 4, words.sentenceEnd(head)); i++) {
                next.append(next.isEmpty() ? "" : " ").append(words.small(i));
                out |= noun.notBefore().contains(next.toString());
            }
            return out;
        }
    }
}
