package org.rapporteur.extraction.identity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.record.Span;

/** Names by their capital letters, for texts that no model has read: runs of capitalised words, taken apart by the tables. */
final class CapitalNames {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al",
            "el", "ben", "y");
    private static final Set<String> NOT_NAMES = Set.of(
            "i",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "however",
            "meanwhile",
            "but",
            "and",
            "the",
            "yes",
            "no");
    private static final Set<String> PLACES = Set.of(
            "new", "san", "los", "las", "santa", "fort", "lake", "mount", "street", "avenue", "city", "county",
            "island", "islands", "airport", "river", "valley", "square", "hall", "hill", "park", "beach", "bay");
    private static final int LONGEST_NAME = 4;

    /** How likely a guess by capital letters is said to be. */
    private static final double LIKELY = 0.5;

    private final Tokens tokens;
    private final World world;
    private final WordClasses classes;

    CapitalNames(Tokens tokens, World world, WordClasses classes) {
        this.tokens = tokens;
        this.world = world;
        this.classes = classes;
    }

    List<Name> list() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (begins(i)) {
                int last = last(i);
                add(i, last, names);
                i = last;
            }
        }
        return names;
    }

    private boolean isUpper(int token) {
        return Words.startsUpper(tokens.get(token).text()) && !NOT_NAMES.contains(tokens.small(token));
    }

    private boolean begins(int i) {
        if (!isUpper(i)) {
            return false;
        }
        boolean first = i == tokens.sentenceStart(i)
                || !Character.isLetterOrDigit(tokens.get(i - 1).text().codePointAt(0));
        return !first
                || tokens.get(i).is("PROPN")
                || tokens.get(i).is("ADJ")
                || tokens.get(i).is("NOUN")
                || tokens.get(i).is("X");
    }

    private int last(int start) {
        int last = start;
        int limit = tokens.sentenceEnd(start);
        for (int i = start + 1; i < limit && !Words.isPossessive(tokens.get(last)); i++) {
            boolean adjacent =
                    tokens.get(i - 1).span().end() == tokens.get(i).span().start();
            String text = tokens.get(i).text();
            // "Prime minister Ann Lee": an office goes on in small letters.
            boolean office = !tokens.get(i).is("VERB")
                    && world.offices().at(List.of(text)).isPresent();
            boolean stop = adjacent && (text.equals(".") || text.equals("-")) && i - 1 == last;
            boolean bridge = office || stop || PARTICLES.contains(text);
            if (isUpper(i) && !tokens.get(i).is("VERB")) {
                last = i;
            } else if (!bridge || i - last > 2) {
                break;
            }
        }
        return last;
    }

    /** Leaves what is a title in front outside, and says what the rest names. */
    private void add(int start, int last, List<Name> names) {
        int first = start;
        List<String> all = tokens.words(start, last + 1);
        if (world.states().at(all).filter(match -> match.words() == all.size()).isPresent()
                || world.bodies()
                        .at(all)
                        .filter(match -> match.words() == all.size())
                        .isPresent()) {
            names.add(name(type(all), start, last));
            return;
        }
        while (first <= last && titleAt(first, last) > 0) {
            first += titleAt(first, last);
        }
        if (first <= last) {
            names.add(name(type(tokens.words(first, last + 1)), first, last));
        }
    }

    private int titleAt(int first, int last) {
        List<String> words = tokens.words(first, last + 1);
        if (words.isEmpty()) {
            return 1;
        }
        // An office may go on behind the capitals: "the Prime minister said".
        List<String> further = tokens.words(first, Math.min(tokens.sentenceEnd(first), last + 3));
        int office = world.offices().at(further).map(match -> match.words()).orElse(0);
        if (office > 0) {
            return office;
        }
        String word = words.get(0);
        boolean address = classes.is(WordClass.HE, word)
                || classes.is(WordClass.SHE, word)
                || classes.is(WordClass.ADDRESS, word);
        boolean title = address || world.offices().isModifier(word) || word.equals(".");
        boolean state = world.states().at(words).isPresent() && first < last;
        return title || state ? 1 : 0;
    }

    private Name name(Name.Type type, int first, int last) {
        Span span = tokens.span(first, last + 1);
        return new Name(span, type, LIKELY);
    }

    private Name.Type type(List<String> words) {
        var state = world.states().at(words);
        if (state.isPresent() && state.get().words() == words.size()) {
            return switch (state.get().form()) {
                case NAME, SEAT -> Name.Type.PLACE;
                case ADJECTIVE, PEOPLE -> Name.Type.OTHER;
            };
        }
        String only = words.get(0);
        boolean capitals = words.size() == 1
                && only.length() > 1
                && only.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
        if (capitals
                || words.stream().anyMatch(word -> classes.is(WordClass.BODY, word))
                || world.bodies().at(words).isPresent()) {
            return Name.Type.ORGANISATION;
        }
        boolean place =
                PLACES.contains(Words.key(words.get(0))) || PLACES.contains(Words.key(words.get(words.size() - 1)));
        if (place) {
            return Name.Type.PLACE;
        }
        return words.size() <= LONGEST_NAME ? Name.Type.PERSON : Name.Type.OTHER;
    }
}
