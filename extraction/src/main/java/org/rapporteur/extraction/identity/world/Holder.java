package org.rapporteur.extraction.identity.world;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.record.identity.EntityKind;

/** Finds what an office is held of, in the words around it. Immutable. */
final class Holder {

    /** How many an "of" behind an "of" is followed. */
    private static final int DEEPEST = 3;

    /** Heads of an of-phrase that hand on to the of behind them: "the Serbian province of X". */
    private static final Set<String> PLACES =
            Set.of(("province republic state kingdom commonwealth territory region district island islands "
                            + "principality sultanate emirate federation government parliament senate congress legislature "
                            + "assembly people nation country enclave army military president side")
                    .split(" "));

    /** Titles of heads of states that those of organisations have, too; parties' are of states. */
    private static final Set<String> PRESIDENTS = Set.of("president", "vice president", "president-elect");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that");

    private static final Set<String> SPEAKERS =
            Set.of("spokesperson", "deputy spokesperson", "press secretary", "communications director");

    private final World world;

    Holder(World world) {
        this.world = world;
    }

    /** Returns a code, or words as printed, or null. */
    String of(Phrase phrase, int start, Tag head) {
        Office office = head.office();
        Of behind = behind(phrase, head);
        String of = behind.code() == null ? before(phrase, start, head) : behind.code();
        boolean words = behind.code() == null && behind.words() != null && !office.isOfState();
        String held = of == null || words ? or(behind.words(), of) : of;
        return held == null ? in(phrase, head) : held;
    }

    private static String or(String one, String other) {
        return one == null ? other : one;
    }

    /**
     * The state or region where an office is held, when nothing else says of what: "officials in Ohio". Who is sent, stands
     * for election or follows an occupation somewhere is not of the place; nor is a capital named so.
     */
    private String in(Phrase phrase, Tag head) {
        Office office = head.office();
        int at = head.to() + 1;
        boolean there = office.rank() == 0 ? !office.isRole() : !isSent(office) && !isBid(office);
        if (!there || at >= phrase.size() || !phrase.word(at - 1).equals("in")) {
            return null;
        }
        Tag place = phrase.tagAt(at);
        boolean named =
                place != null && place.isHolder() && place.body() == null && !place.seat() && !place.possessive();
        boolean ends = named && (place.to() >= phrase.size() || phrase.isEdge(place.to()));
        return ends ? place.code(office.isAmerican()) : null;
    }

    private static boolean isSent(Office office) {
        return office.heads() == Served.MISSION || office.heads() == Served.FORCES;
    }

    private static boolean isBid(Office office) {
        return office.general().equals("candidate") || office.general().equals("nominee");
    }

    /** What stands behind a preposition: a code, or only words, or neither. */
    private record Of(String code, String words) {
        static final Of NOTHING = new Of(null, null);
    }

    private Of behind(Phrase phrase, Tag head) {
        Served heads = head.office().heads();
        int at = head.to();
        int name = at;
        while (name < phrase.size() && name < at + 4 && phrase.isName(name)) {
            name++;
        }
        if (name > at && name < phrase.size() && phrase.word(name).equals("of")) {
            at = name;
        }
        if (at >= phrase.size()) {
            return Of.NOTHING;
        }
        return switch (phrase.word(at)) {
            case "of" -> complement(phrase, at + 1, head.office(), DEEPEST);
            case "from" ->
                new Of(complement(phrase, at + 1, head.office(), DEEPEST).code(), null);
            case "for" -> heads == Served.MISSION ? Of.NOTHING : spokenFor(phrase, at + 1, head.office());
            case "to" -> heads == Served.PERSON ? complement(phrase, at + 1, head.office(), DEEPEST) : Of.NOTHING;
            case "at", "with" ->
                head.office().isOfState() || heads == Served.CITY
                        ? Of.NOTHING
                        : complement(phrase, at + 1, head.office(), DEEPEST);
            default -> Of.NOTHING;
        };
    }

    /** "For" names whom a spokesperson or an aide serves; behind another office it may as well name a field. */
    private Of spokenFor(Phrase phrase, int from, Office office) {
        Of found = complement(phrase, from, office, DEEPEST);
        boolean serves = office.heads() == Served.PERSON || SPEAKERS.contains(office.name());
        return serves ? found : new Of(found.code(), null);
    }

    private Of complement(Phrase phrase, int from, Office office, int depth) {
        Served heads = office.heads();
        int start = from;
        while (start < phrase.size()
                && phrase.tagAt(start) == null
                && DETERMINERS.contains(phrase.word(start).toLowerCase(Locale.ROOT))) {
            start++;
        }
        Tag last = null;
        boolean foreign = false;
        boolean tried = false;
        int i = start;
        while (i < phrase.size()) {
            Tag tag = phrase.tagAt(i);
            if (tag != null && tag.isHolder()) {
                foreign |= i > start && phrase.isName(i - 1) && !phrase.isGeneric(i - 1, i, true);
                last = tag;
                i = tag.to();
            } else if (i > start && phrase.word(i).equals("of")) {
                if (!tried && depth > 0 && hands(phrase, i, last)) {
                    tried = true;
                    Of nested = complement(phrase, i + 1, office, depth - 1);
                    if (nested.code() != null) {
                        return nested;
                    }
                }
                foreign |= last == null || last.to() != i;
                i++;
            } else if (phrase.isEdge(i)) {
                break;
            } else {
                i++;
            }
        }
        String words = i > start ? phrase.printed(start, i) : null;
        boolean city = heads == Served.CITY && last != null && last.body() == null;
        if (last == null || foreign || city || !phrase.isGeneric(last.to(), i, true)) {
            return new Of(null, words);
        }
        return new Of(last.code(office.isAmerican()), words);
    }

    private static boolean hands(Phrase phrase, int of, Tag last) {
        return PLACES.contains(phrase.word(of - 1).toLowerCase(Locale.ROOT))
                || (last != null
                        && last.to() == of
                        && last.body() != null
                        && last.body().isAmerican());
    }

    private String before(Phrase phrase, int start, Tag head) {
        Served heads = head.office().heads();
        boolean region = head.office().isAmerican();
        if (head.state() != null) {
            return head.state().code();
        }
        if (heads == Served.CITY) {
            return city(phrase, start, head);
        }
        Tag chosen = null;
        for (int i = start; i < head.from(); i++) {
            Tag tag = phrase.tagAt(i);
            if (tag != null && tag.isHolder() && counts(tag, head.office()) && reaches(phrase, tag, head)) {
                boolean owner = chosen != null
                        && chosen.to() == tag.from()
                        && tag.body() != null
                        && tag.body().isAmerican()
                        && !"US".equals(chosen.code(region));
                region |= owner;
                chosen = owner || (heads == Served.MISSION && chosen != null && tag.body() != null) ? chosen : tag;
            }
        }
        return chosen == null ? null : chosen.code(region);
    }

    /** Cities are in no table: the capitalised words right before the office. */
    private String city(Phrase phrase, int start, Tag head) {
        int to = head.from();
        while (to > start && world.offices().isModifier(phrase.word(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start
                && Character.isUpperCase(phrase.word(from - 1).codePointAt(0))
                && !world.offices().isModifier(phrase.word(from - 1))) {
            from--;
        }
        return from == to ? null : phrase.printed(from, to);
    }

    /** Whether an office can be held of what a tag names: nobody is ambassador, or candidate, of where they are sent. */
    private static boolean counts(Tag tag, Office office) {
        if (tag.body() == null) {
            return office.rank() > 0 || !tag.seat() || tag.possessive();
        }
        if (office.name().contains("ambassador") || office.name().equals("diplomat")) {
            return tag.body().id().equals("EU");
        }
        if (isBid(office)) {
            return false;
        }
        boolean organisation = tag.body().kind() == EntityKind.ORGANISATION;
        boolean presides =
                PRESIDENTS.contains(office.name()) && !tag.body().id().startsWith("US-");
        return !organisation || presides || !office.isOfState();
    }

    private boolean reaches(Phrase phrase, Tag tag, Tag head) {
        boolean committee = tag.body() != null
                && tag.body().isAmerican()
                && (phrase.isOfCommittee(tag.to(), head.from()) || phrase.isOfCommittee(tag.to(), head.to() - 1));
        return tag.possessive() || committee || phrase.isGeneric(tag.to(), head.from(), false);
    }
}
