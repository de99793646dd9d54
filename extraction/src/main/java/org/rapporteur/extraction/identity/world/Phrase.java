package org.rapporteur.extraction.identity.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a description, cleaned, with what they can mean. Immutable. */
final class Phrase {

    /** The longest naming that is looked for, in words. */
    private static final int LONGEST = 12;

    /** Words that no title and no name goes on behind. */
    private static final Set<String> EDGES = Set.of(
            ",", ";", ":", "(", ")", "[", "]", "\"", "\u201c", "\u201d", "-", "\u2014", "\u2013", "who", "which",
            "that", "and", "or", "of", "for", "to", "at", "in", "on", "with", "from", "by", "under", "since", "during",
            "after", "before", "whose", "is", "was", "has", "had", "as", "R-", "about", "against", "over", "until",
            "when", "where", "but");

    /** Words that make nothing else of the state before them: "the Italian parliament". */
    private static final Set<String> GENERIC =
            Set.of(("parliament government senate congress assembly legislature ministry foreign interior defense "
                            + "defence finance justice mission delegation embassy army military forces navy police state "
                            + "administration cabinet republic province side team people nation national security intelligence "
                            + "affairs house lower upper chamber council presidency presidential federal central bank supreme "
                            + "constitutional court armed opposition general staff department office party democratic "
                            + "republican gop territory region district attorney legislative parliamentary air force coast "
                            + "guard the united")
                    .split(" "));

    /** What people of one calling make up. */
    private static final Set<String> UNITED = Set.of(
            "union",
            "unions",
            "association",
            "associations",
            "group",
            "groups",
            "federation",
            "league",
            "guild",
            "club",
            "committee",
            "caucus",
            "coalition",
            "organization",
            "organisation",
            "network",
            "council",
            "fund",
            "party",
            "conference",
            "society",
            "alliance",
            "market");

    private static final Set<String> COMMITTEES = Set.of("committee", "subcommittee", "panel", "caucus", "conference");

    private static final String OPENING = "([{\"\u201c\u2018";
    private static final String CLOSING = ")]},;:\"\u201d";
    /** What makes the opposite, or no nationality at all, of the one behind the hyphen. */
    private static final Set<String> AGAINST = Set.of("pro", "anti", "non", "un", "ex", "then", "u.s.", "us");

    private static final Set<String> PREFIXES = Set.of("ex-", "then-");
    private static final Set<String> PARTIES = Set.of("R", "D", "I", "L");

    private static final Set<String> PARTISANS = Set.of("Republican", "Democrat", "Independent", "independent");

    private final World world;
    private final List<String> words = new ArrayList<>();
    /** What was cut off each word: "'s", "'" or nothing. */
    private final List<String> endings = new ArrayList<>();

    private final List<Tag> tags = new ArrayList<>();

    Phrase(World world, List<String> printed) {
        this.world = world;
        printed.forEach(this::clean);
        for (int i = 0; i < words.size(); i++) {
            tags.add(null);
        }
        int i = 0;
        while (i < words.size()) {
            Tag tag = tag(i);
            tags.set(i, tag);
            i = tag == null ? i + 1 : tag.to();
        }
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    /** Returns the tag that begins at a word, or null. */
    Tag tagAt(int i) {
        return tags.get(i);
    }

    /** Returns words as printed, possessive endings included. */
    String printed(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(text.isEmpty() ? "" : " ").append(words.get(i));
            if (i + 1 < to) {
                text.append(endings.get(i));
            }
        }
        return text.toString();
    }

    /**
     * Returns the region behind a party ("R-N.Y.", "(D., Ohio)", "Republican of Ohio") or alone in brackets, or null.
     */
    Region ofParty() {
        for (int i = 0; i + 1 < words.size(); i++) {
            int at = i + 1;
            if (words.get(i).equals("R-") || isLetter(i)) {
                at = words.get(at).equals(",") || words.get(at).equals("-") ? at + 1 : at;
            } else if (PARTISANS.contains(words.get(i)) && words.get(at).equals("of")) {
                at++;
            } else if (!words.get(i).equals("(")) {
                continue;
            }
            Regions.Match match =
                    world.regions().printed(words.subList(at, end(at))).orElse(null);
            if (match != null && isEnd(at + match.words())) {
                return match.region();
            }
        }
        return null;
    }

    /**
     * Whether the words between two places make nothing else of the first. Before an office small letters may say anything
     * ("Italian center-right prime minister"); behind a state they may not ("the Ohio firefighters union").
     */
    boolean isGeneric(int from, int to, boolean strict) {
        for (int i = from; i < to; i++) {
            Tag tag = tags.get(i);
            String word = words.get(i);
            String small = word.toLowerCase(Locale.ROOT);
            if (tag != null) {
                if (strict && tag.office() != null && !tag.office().isHigh()) {
                    return false;
                }
                i = tag.to() - 1;
            } else if ((strict || Character.isUpperCase(word.codePointAt(0)))
                    && !GENERIC.contains(small)
                    && !world.offices().isModifier(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words between two places name a committee of what stands before: "House | Oversight Committee". */
    boolean isOfCommittee(int from, int to) {
        int last = to - 1;
        while (last > from && world.offices().isModifier(words.get(last))) {
            last--;
        }
        return last >= from && COMMITTEES.contains(words.get(last).toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word has a capital and is in no table. */
    boolean isName(int i) {
        return tags.get(i) == null && Character.isUpperCase(words.get(i).codePointAt(0));
    }

    /** Returns whether a title ends before a word. */
    boolean isEdge(int i) {
        return EDGES.contains(words.get(i)) && !isInCommittee(i);
    }

    /** Whether an "and" or comma stands inside the name of a committee: "Ways and Means Committee". */
    private boolean isInCommittee(int i) {
        boolean joins = words.get(i).equals("and") || words.get(i).equals(",");
        if (!joins
                || i == 0
                || tagged(i - 1)
                || !Character.isUpperCase(words.get(i - 1).codePointAt(0))) {
            return false;
        }
        for (int at = i + 1; at < end(i); at++) {
            if (COMMITTEES.contains(words.get(at).toLowerCase(Locale.ROOT))) {
                return true;
            }
            boolean goesOn = words.get(at).equals("and") || words.get(at).equals(",");
            boolean named = Character.isUpperCase(words.get(at).codePointAt(0)) && !tagged(at);
            if (!goesOn && !named) {
                return false;
            }
        }
        return false;
    }

    private boolean tagged(int i) {
        return i < tags.size() && tags.get(i) != null && tags.get(i).office() != null;
    }

    private boolean isPossessive(int i) {
        return !endings.get(i).isEmpty();
    }

    private boolean isLetter(int i) {
        return PARTIES.contains(words.get(i).replace(".", ""))
                && (i == 0 || !words.get(i - 1).equals("."));
    }

    private boolean isEnd(int i) {
        return i >= words.size() || CLOSING.contains(words.get(i));
    }

    private int end(int from) {
        return Math.max(from, Math.min(words.size(), from + LONGEST));
    }

    private Tag tag(int i) {
        List<String> ahead = words.subList(i, end(i));
        States.Match state = world.states().at(ahead).orElse(null);
        Regions.Match region = world.regions().at(ahead).orElse(null);
        Bodies.Match body = body(i, ahead);
        Offices.Match office = world.offices().at(ahead).orElse(null);
        int longest = Stream.of(
                        state == null ? 0 : state.words(),
                        region == null ? 0 : region.words(),
                        body == null ? 0 : body.words(),
                        office == null ? 0 : office.words())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        Offices.Match plural = plural(i, ahead);
        if (plural != null && plural.words() > longest) {
            int to = i + plural.words();
            return new Tag(i, to, null, false, null, null, plural.office(), true, isPossessive(to - 1));
        }
        if (longest == 0) {
            return null;
        }
        if (state != null && office != null && reaches(ahead, state.words(), office.words())) {
            return new Tag(i, i + state.words(), state.state(), false, null, null, null, false, false);
        }
        boolean isOffice = office != null && office.words() == longest;
        return new Tag(
                i,
                i + longest,
                state != null && (state.words() == longest || isOffice) ? state.state() : null,
                state != null && state.form() == States.Form.SEAT,
                region != null && region.words() == longest ? region.region() : null,
                body != null && body.words() == longest ? body.body() : null,
                isOffice ? office.office() : null,
                false,
                isPossessive(i + longest - 1));
    }

    /** An office in the plural; what is made up of its holders is none: "the firefighters union". */
    private Offices.Match plural(int i, List<String> ahead) {
        return world.offices()
                .pluralAt(ahead)
                .filter(match -> i + match.words() >= words.size()
                        || !UNITED.contains(words.get(i + match.words()).toLowerCase(Locale.ROOT)))
                .orElse(null);
    }

    /** A body; "state" before it says that it is not the one of the nation: "the state Senate". */
    private Bodies.Match body(int i, List<String> ahead) {
        Bodies.Match match = world.bodies().at(ahead).orElse(null);
        boolean ofRegion = match != null
                && match.body().isAmerican()
                && i > 0
                && words.get(i - 1).equalsIgnoreCase("state");
        return ofRegion ? null : match;
    }

    /** Whether an office behind a state ends later than one that begins with it: "U.S. | attorney general". */
    private boolean reaches(List<String> ahead, int state, int office) {
        return office > state
                && world.offices().at(ahead.subList(state, ahead.size())).stream()
                        .anyMatch(match -> state + match.words() > office);
    }

    private void clean(String printed) {
        String word = printed.strip();
        while (word.length() > 1 && OPENING.indexOf(word.charAt(0)) >= 0) {
            add(word.substring(0, 1), "");
            word = word.substring(1);
        }
        int end = word.length();
        while (end > 1 && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        core(word.substring(0, end));
        for (int i = end; i < word.length(); i++) {
            add(word.substring(i, i + 1), "");
        }
    }

    private void core(String word) {
        String straight = word.replace('\u2019', '\'');
        int last = words.size() - 1;
        if (last >= 0 && (straight.equals("'s") || straight.equals("'"))) {
            endings.set(last, straight);
        } else if (straight.endsWith("'s")) {
            core(word.substring(0, word.length() - 2), "'s");
        } else if (straight.endsWith("s'")) {
            core(word.substring(0, word.length() - 1), "'");
        } else {
            core(word, "");
        }
    }

    private void core(String word, String ending) {
        for (String prefix : PREFIXES) {
            if (word.length() > prefix.length() && word.regionMatches(true, 0, prefix, 0, prefix.length())) {
                add(prefix, "");
                add(word.substring(prefix.length()), ending);
                return;
            }
        }
        int hyphen = nationality(word);
        if (hyphen > 0) {
            add(word.substring(0, hyphen), "");
            add(word.substring(hyphen + 1), ending);
            return;
        }
        boolean party = word.length() > 3
                && (word.charAt(1) == '-' || word.charAt(1) == '\u2013')
                && PARTIES.contains(word.substring(0, 1));
        if (party) {
            add("R-", "");
        }
        add(party ? word.substring(2) : word, ending);
    }

    /**
     * Returns where the hyphen is before a nationality that only tells an origin more closely ("Afro-Colombian",
     * "Iranian-American"); else 0. Two nationalities may as well be two parties: "U.S.-Russian".
     */
    private int nationality(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 1
                || hyphen != word.lastIndexOf('-')
                || AGAINST.contains(word.substring(0, hyphen).toLowerCase(Locale.ROOT))) {
            return 0;
        }
        List<String> behind = List.of(word.substring(hyphen + 1));
        States.Match state = world.states().at(behind).orElse(null);
        boolean people = state != null
                && (state.form() == States.Form.ADJECTIVE || state.form() == States.Form.PEOPLE)
                && world.bodies().at(List.of(word)).isEmpty()
                && world.states().at(List.of(word)).isEmpty()
                && world.regions().at(List.of(word)).isEmpty();
        boolean alone = world.states().at(List.of(word.substring(0, hyphen))).isEmpty();
        return people && (alone || behind.get(0).startsWith("American")) ? hyphen : 0;
    }

    private void add(String word, String ending) {
        if (!word.isBlank()) {
            words.add(word);
            endings.add(ending);
        }
    }
}
