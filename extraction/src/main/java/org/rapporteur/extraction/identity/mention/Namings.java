package org.rapporteur.extraction.identity.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.encoder.Names;
import org.rapporteur.extraction.identity.world.States;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.record.Span;

/**
 * Finds a report's names: those that the encoder's pass kept at the document, else those that capital letters show. What reads
 * alike is made of one type, since a reader takes it so. Confined to one thread.
 */
public final class Namings {

    private final Tokens tokens;
    private final World world;
    private final WordClasses classes;
    private final Titles titles;

    /** Looks at a document. */
    public Namings(Tokens tokens, World world, WordClasses classes) {
        this.tokens = tokens;
        this.world = world;
        this.classes = classes;
        this.titles = new Titles(tokens, world, classes);
    }

    /**
     * Returns the names in the order of the text; none overlaps another.
     *
     * @param parties where sources and addressees stand, which may be names that nobody saw
     */
    public List<Naming> list(List<Span> parties) {
        List<Name> names = tokens.document()
                .kept(Names.class)
                .map(Names::list)
                .orElseGet(() -> new CapitalNames(tokens, world, classes).list());
        return of(new MoreNames(tokens, world, classes).with(names, types(names), parties));
    }

    private List<Naming> of(List<Name> names) {
        Map<String, Name.Type> types = types(names);
        List<Naming> namings = new ArrayList<>();
        int free = 0;
        int titleLimit = 0;
        for (Name name : names) {
            int first = Math.max(free, tokens.at(name.span().start()));
            int end = tokens.at(name.span().end() - 1) + 1;
            if (first >= end || first >= tokens.size() || end > tokens.size()) {
                continue;
            }
            Naming naming = naming(types.get(key(name)), first, end, titleLimit);
            if (!naming.words().isEmpty()) {
                namings.add(naming);
                free = end;
                // A title may have states and bodies in it, which are names too, but no person's.
                titleLimit = naming.type() == Name.Type.PERSON ? end : titleLimit;
            }
        }
        return Collections.unmodifiableList(namings);
    }

    private Naming naming(Name.Type type, int first, int end, int titleLimit) {
        int title = type == Name.Type.PERSON ? titles.start(first, titleLimit) : first;
        Span nameSpan = tokens.span(first, end);
        return new Naming(
                type,
                title,
                first,
                end,
                tokens.span(title, end),
                nameSpan,
                tokens.words(first, end).stream()
                        .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                        .toList(),
                tokens.words(title, first),
                tokens.sentence(first),
                tokens.isQuoted(first),
                Words.isPossessive(tokens.get(end - 1))
                        || (end < tokens.size()
                                && Words.bare(tokens.get(end).text()).isEmpty()));
    }

    /**
     * Returns whether a name means people by state, party or belief, as a common noun does: "Serbs", "many Republicans". Such are
     * read as nouns, with the words before them.
     */
    public boolean isPeople(Naming naming) {
        String last = naming.words().get(naming.words().size() - 1);
        boolean one = naming.type() == Name.Type.OTHER && naming.words().size() == 1;
        boolean plural = !WordClasses.singular(WordClasses.small(last)).equals(WordClasses.small(last));
        return one
                && (plural
                        || classes.is(WordClass.HUMAN, last)
                        || world.states().at(naming.words()).isPresent());
    }

    private String key(Name name) {
        return MoreNames.key(tokens.document().text(), name.span());
    }

    /** Returns the type of each name as it is compared: what most of its places say; parts of a person's name are that person's. */
    private Map<String, Name.Type> types(List<Name> names) {
        Map<String, Map<Name.Type, Double>> said = new HashMap<>();
        for (Name name : names) {
            said.computeIfAbsent(key(name), ignored -> new EnumMap<>(Name.Type.class))
                    .merge(name.type(), name.likely(), Double::sum);
        }
        Map<String, Name.Type> types = new TreeMap<>();
        said.forEach((key, counts) -> types.put(
                key,
                counts.entrySet().stream()
                        .max(Map.Entry.<Name.Type, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .orElseThrow()
                        .getKey()));
        for (Name name : names) {
            world(name).ifPresent(type -> types.put(key(name), type));
        }
        Set<String> parts = new HashSet<>();
        types.forEach((key, type) -> {
            int blank = key.indexOf(' ');
            if (type == Name.Type.PERSON && blank > 0) {
                parts.add(key.substring(0, blank));
                parts.add(key.substring(key.lastIndexOf(' ') + 1));
            }
        });
        types.replaceAll((key, type) -> parts.contains(key) && type != Name.Type.PLACE ? Name.Type.PERSON : type);
        return types;
    }

    private Optional<Name.Type> world(Name name) {
        List<String> words = List.of(name.span().in(tokens.document().text()).split("[\\s\\p{Z}]+"));
        return world.states()
                .at(words)
                .filter(match -> match.words() == words.size())
                .map(match -> match.form() == States.Form.NAME || match.form() == States.Form.SEAT
                        ? Name.Type.PLACE
                        : Name.Type.OTHER);
    }
}
