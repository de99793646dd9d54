package org.rapporteur.extraction.identity.world;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.record.identity.EntityKind;

/**
 * Reads a title, apposition or description: "Russian Ambassador", "foreign minister of Italy", "R-N.Y.": what office, held of
 * what. Immutable and safe across threads; takes time linear in the words.
 *
 * <p>The office is the last one before the first preposition, comma or "and". It is held of what stands behind its "of"; else of
 * the nearest state, region or body before it with nothing foreign between; else, for a member of parliament, of the region
 * behind the party's letter. Where an ambassador is ("U.N. ambassador", "ambassador to Italy") is not what the office is of.
 */
public final class Describer {

    private static final Set<String> EDGES = Set.of(
            ",", ";", ":", "(", ")", "[", "]", "\"", "\u201c", "\u201d", "-", "\u2014", "\u2013", "who", "which",
            "that", "and", "or", "of", "for", "to", "at", "in", "on", "with", "from", "by", "under", "since", "during",
            "after", "before", "whose", "is", "was", "has", "had", "as", "R-", "about", "against", "over", "until",
            "when", "where", "but");

    /** Heads of an of-phrase that hand on to the of behind them: "the Serbian province of X". */
    private static final Set<String> PLACES = Set.of(
            "province",
            "republic",
            "state",
            "kingdom",
            "commonwealth",
            "territory",
            "region",
            "district",
            "island",
            "islands",
            "principality",
            "sultanate",
            "emirate",
            "federation",
            "government",
            "parliament",
            "senate",
            "congress",
            "legislature",
            "assembly",
            "people",
            "nation",
            "country",
            "enclave",
            "army",
            "military",
            "president",
            "side");

    /** Words behind a state that do not make something else of it: "the Italian parliament". */
    private static final Set<String> GENERIC = Set.of(
            "parliament",
            "government",
            "senate",
            "congress",
            "assembly",
            "legislature",
            "ministry",
            "foreign",
            "interior",
            "defense",
            "defence",
            "finance",
            "justice",
            "mission",
            "delegation",
            "embassy",
            "army",
            "military",
            "forces",
            "navy",
            "police",
            "state",
            "administration",
            "cabinet",
            "republic",
            "province",
            "side",
            "team",
            "people",
            "nation",
            "national",
            "security",
            "intelligence",
            "affairs",
            "house",
            "lower",
            "upper",
            "chamber",
            "council",
            "presidency",
            "presidential",
            "federal",
            "central",
            "bank",
            "supreme",
            "constitutional",
            "court",
            "armed",
            "opposition",
            "government's",
            "general",
            "staff",
            "department",
            "office",
            "party",
            "democratic",
            "republican",
            "gop",
            "territory",
            "region",
            "district",
            "attorney",
            "legislative",
            "legislature's",
            "parliamentary",
            "air",
            "force",
            "coast",
            "guard",
            "the",
            "u.n",
            "united");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that");

    private static final Set<Served> OF_A_STATE = Set.of(
            Served.STATE,
            Served.GOVERNMENT,
            Served.MINISTRY,
            Served.MISSION,
            Served.PARLIAMENT,
            Served.REGION,
            Served.FORCES);

    private final World world;

    /** Makes a describer that stands on this knowledge. */
    public Describer(World world) {
        this.world = Objects.requireNonNull(world, "world");
    }

    /**
     * Reads the words of a title, apposition or description; a name among them does no harm.
     *
     * @param words as a text is cut, possessive endings and punctuation attached or apart
     */
    public Described read(List<String> words) {
        Phrase phrase = new Phrase(world, words);
        int start = 0;
        Tag head = null;
        int i = 0;
        while (i < phrase.size()) {
            Tag tag = phrase.tagAt(i);
            if (tag != null) {
                head = better(phrase, head, tag);
                i = tag.to();
            } else {
                if (isEdge(phrase, i)) {
                    if (head != null) {
                        break;
                    }
                    start = i + 1;
                }
                i++;
            }
        }
        return head == null ? unoffered(phrase) : described(phrase, start, head);
    }

    private Tag better(Phrase phrase, Tag head, Tag tag) {
        if (tag.office() == null) {
            return head;
        }
        boolean weak = head == null
                || head.possessive()
                || head.office().rank() == 0
                || tag.office().rank() > 0
                || (head.to() == head.from() + 1 && world.offices().isModifier(phrase.word(head.from())));
        return weak ? tag : head;
    }

    private Described unoffered(Phrase phrase) {
        Region party = phrase.ofParty();
        String of = party == null ? null : party.code();
        boolean past = false;
        for (int i = 0; i < phrase.size(); i++) {
            Tag tag = phrase.tagAt(i);
            past |= world.offices().isPast(phrase.word(i));
            if (party == null && tag != null && tag.isHolder()) {
                of = tag.code(false);
            }
        }
        return new Described(null, of, past);
    }

    private Described described(Phrase phrase, int start, Tag head) {
        Office office = head.office();
        boolean past = false;
        for (int i = start; i < head.from(); i++) {
            past |= world.offices().isPast(phrase.word(i));
        }
        Of behind = behind(phrase, head);
        String of = behind.code();
        if (of == null) {
            of = before(phrase, start, head);
        }
        if (of == null || !OF_A_STATE.contains(office.heads())) {
            of = behind.code() == null && behind.words() != null ? behind.words() : of;
        }
        Region party = phrase.ofParty();
        boolean ofRegion = of == null || (of.equals("US") && office.heads() == Served.PARLIAMENT);
        return new Described(office, party != null && ofRegion ? party.code() : of, past);
    }

    /** What stands behind a preposition: a code, or only words, or neither. */
    private record Of(String code, String words) {
        static final Of NOTHING = new Of(null, null);
    }

    private Of behind(Phrase phrase, Tag head) {
        Served heads = head.office().heads();
        int at = head.to();
        int name = at;
        while (name < phrase.size() && name < at + 4 && isName(phrase, name)) {
            name++;
        }
        if (name > at && name < phrase.size() && phrase.word(name).equals("of")) {
            at = name;
        }
        if (at >= phrase.size()) {
            return Of.NOTHING;
        }
        return switch (phrase.word(at)) {
            case "of" -> complement(phrase, at + 1, heads);
            case "from" -> new Of(complement(phrase, at + 1, heads).code(), null);
            case "for" -> heads == Served.MISSION ? Of.NOTHING : complement(phrase, at + 1, heads);
            case "to" -> heads == Served.PERSON ? complement(phrase, at + 1, heads) : Of.NOTHING;
            case "at", "with" ->
                OF_A_STATE.contains(heads) || heads == Served.CITY ? Of.NOTHING : complement(phrase, at + 1, heads);
            default -> Of.NOTHING;
        };
    }

    private Of complement(Phrase phrase, int from, Served heads) {
        int start = from;
        while (start < phrase.size()
                && phrase.tagAt(start) == null
                && DETERMINERS.contains(phrase.word(start).toLowerCase(Locale.ROOT))) {
            start++;
        }
        Tag last = null;
        boolean foreign = false;
        int i = start;
        while (i < phrase.size()) {
            Tag tag = phrase.tagAt(i);
            if (tag != null && tag.isHolder()) {
                last = tag;
                i = tag.to();
            } else if (i > start && phrase.word(i).equals("of")) {
                if (hands(phrase, i, last)) {
                    Of nested = complement(phrase, i + 1, heads);
                    if (nested.code() != null) {
                        return nested;
                    }
                }
                foreign |= last == null || last.to() != i;
                i++;
            } else if (isEdge(phrase, i)) {
                break;
            } else {
                i++;
            }
        }
        String words = i > start ? phrase.printed(start, i) : null;
        boolean city = heads == Served.CITY && last != null && last.body() == null;
        if (last == null || foreign || city || !allGeneric(phrase, last.to(), i)) {
            return new Of(null, words);
        }
        return new Of(last.code(heads == Served.REGION || heads == Served.PARLIAMENT), words);
    }

    private static boolean hands(Phrase phrase, int of, Tag last) {
        return PLACES.contains(phrase.word(of - 1).toLowerCase(Locale.ROOT))
                || (last != null && last.to() == of && last.body() != null && isAmerican(last.body()));
    }

    private String before(Phrase phrase, int start, Tag head) {
        Served heads = head.office().heads();
        boolean region = heads == Served.REGION || heads == Served.PARLIAMENT;
        if (head.state() != null) {
            return head.state().code();
        }
        Tag chosen = null;
        for (int i = start; i < head.from(); i++) {
            Tag tag = phrase.tagAt(i);
            if (tag != null && tag.isHolder() && counts(tag, head.office()) && reaches(phrase, tag, head)) {
                boolean owner = chosen != null
                        && chosen.to() == tag.from()
                        && tag.body() != null
                        && isAmerican(tag.body())
                        && !"US".equals(chosen.code(region));
                chosen = owner || (heads == Served.MISSION && chosen != null && tag.body() != null) ? chosen : tag;
            }
        }
        if (chosen == null) {
            return null;
        }
        return heads == Served.CITY && chosen.body() == null
                ? phrase.printed(chosen.from(), chosen.to())
                : chosen.code(region);
    }

    /** Whether an office can be held of what a tag names: nobody is ambassador, or candidate, of where they are sent. */
    private static boolean counts(Tag tag, Office office) {
        if (tag.body() == null) {
            return true;
        }
        if (office.name().contains("ambassador") || office.name().equals("diplomat")) {
            return tag.body().id().equals("EU");
        }
        if (office.name().equals("candidate") || office.name().equals("nominee")) {
            return false;
        }
        boolean organisation = tag.body().kind() == EntityKind.ORGANISATION;
        return !organisation || !OF_A_STATE.contains(office.heads());
    }

    private boolean reaches(Phrase phrase, Tag tag, Tag head) {
        return tag.possessive() || allGeneric(phrase, tag.to(), head.from());
    }

    private boolean allGeneric(Phrase phrase, int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = phrase.tagAt(i);
            String word = phrase.word(i);
            String small = word.toLowerCase(Locale.ROOT);
            if (tag != null) {
                i = tag.to() - 1;
            } else if (Character.isUpperCase(word.codePointAt(0))
                    && !GENERIC.contains(small)
                    && !world.offices().isModifier(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(Phrase phrase, int i) {
        return phrase.tagAt(i) == null && Character.isUpperCase(phrase.word(i).codePointAt(0));
    }

    private static boolean isAmerican(Body body) {
        return body.id().startsWith("US-");
    }

    private static boolean isEdge(Phrase phrase, int i) {
        return EDGES.contains(phrase.word(i));
    }
}
