package org.rapporteur.extraction.identity.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/** Adds names that were overlooked: what reads like a name or a part of one elsewhere in the text, and parties in capitals. */
final class MoreNames {

    /** How likely an added name is said to be. */
    private static final double LIKELY = 0.3;

    private static final int LONGEST = 4;

    private final Tokens tokens;
    private final World world;
    private final WordClasses classes;

    MoreNames(Tokens tokens, World world, WordClasses classes) {
        this.tokens = tokens;
        this.world = world;
        this.classes = classes;
    }

    /** Returns a name's words as they are compared. */
    static String key(String text, Span span) {
        return Words.key(List.of(span.in(text).split("[\\s\\p{Z}]+", -1)));
    }

    List<Name> with(List<Name> names, Map<String, Name.Type> types, List<Span> parties) {
        Map<String, Name.Type> singles = new HashMap<>();
        types.forEach((key, type) -> {
            int blank = key.indexOf(' ');
            if (blank < 0 && type != Name.Type.OTHER) {
                singles.put(key, type);
            } else if (blank > 0 && type == Name.Type.PERSON) {
                singles.put(key.substring(key.lastIndexOf(' ') + 1), type);
            }
        });
        Cover known = Cover.of(names.stream().map(Name::span).toList());
        List<Name> all = new ArrayList<>(names);
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.span(i, i + 1);
            Name.Type type = singles.get(Words.key(tokens.word(i)));
            if (type != null && isName(i) && !known.overlaps(span)) {
                all.add(new Name(span, type, LIKELY));
            }
        }
        Cover now = Cover.of(all.stream().map(Name::span).toList());
        for (Span party : parties) {
            party(party)
                    .filter(span -> !now.overlaps(span))
                    .ifPresent(span -> all.add(new Name(span, Name.Type.ORGANISATION, LIKELY)));
        }
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    private boolean isName(int token) {
        boolean upper = Words.startsUpper(tokens.get(token).text());
        boolean starts = token == tokens.sentenceStart(token);
        String word = tokens.word(token);
        boolean title = classes.is(WordClass.HUMAN, word)
                || world.offices().at(List.of(word)).isPresent();
        return upper && !title && (!starts || tokens.get(token).is("PROPN"));
    }

    /** Returns where the party's words stand, without an article, when they are proper nouns in capitals and nothing else. */
    private Optional<Span> party(Span party) {
        int first = tokens.at(party.start());
        int end = party.length() == 0 ? first : Math.min(tokens.size(), tokens.at(party.end() - 1) + 1);
        if (first < end && tokens.get(first).is("DET")) {
            first++;
        }
        boolean names = first < end && end - first <= LONGEST;
        for (int i = first; i < end && names; i++) {
            String small = tokens.small(i);
            boolean common = classes.is(WordClass.HUMAN, small)
                    || classes.is(WordClass.QUANTIFIER, small)
                    || classes.is(WordClass.TEXT, small)
                    || classes.is(WordClass.CAMPAIGN, small)
                    || Pronoun.of(small).isPresent();
            names = Words.startsUpper(tokens.get(i).text()) && tokens.get(i).is("PROPN") && !common;
        }
        return names ? Optional.of(tokens.span(first, end)) : Optional.empty();
    }
}
