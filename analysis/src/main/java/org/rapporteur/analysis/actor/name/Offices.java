package org.rapporteur.analysis.actor.name;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offices compared: when two words mean one office, and which offices nobody holds side by side. Stateless. */
public final class Offices {

    /** Words that one office is known by, to the word that stands for it here. */
    private static final Map<String, String> SAME = Map.of(
            "premier", "prime minister",
            "pm", "prime minister",
            "permanent representative", "ambassador",
            "un ambassador", "ambassador",
            "envoy to the united nations", "ambassador",
            "ambassador to the united nations", "ambassador",
            "ambassador to the un", "ambassador",
            "minister of foreign affairs", "foreign minister",
            "foreign affairs minister", "foreign minister",
            "secretary general of the united nations", "secretary general");

    private static final Set<String> PAST = Set.of("former", "ex", "late", "then", "retired", "outgoing", "incoming");

    private static final Set<String> LESSER =
            Set.of("deputy", "vice", "assistant", "under", "acting", "elect", "designate");

    private static final Set<String> HEADS = Set.of("president", "king", "queen", "emperor", "emir", "sultan", "pope");

    private static final Set<String> MINISTERS = Set.of("minister", "chancellor");

    /** Members of a government who are called otherwise than ministers. */
    private static final Set<String> SECRETARIES = Set.of(
            "secretary of state",
            "defense secretary",
            "foreign secretary",
            "home secretary",
            "treasury secretary",
            "interior secretary",
            "homeland security secretary",
            "commerce secretary",
            "energy secretary",
            "attorney general");

    /** Offices beside those that exclude one another, of which a state or a body has one. */
    private static final Set<String> SINGLE = Set.of(
            "secretary general", "foreign policy chief", "high representative", "head of state", "supreme leader");

    /** Words that an office is told by where a phrase is to be known for one, and not for a name. */
    private static final Set<String> WORDS = Set.of(
            "ambassador",
            "president",
            "minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emperor",
            "emir",
            "sultan",
            "pope",
            "secretary",
            "general",
            "governor",
            "mayor",
            "senator",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "envoy",
            "representative",
            "commissioner",
            "chairman",
            "chairwoman",
            "chair",
            "chief",
            "director",
            "leader",
            "official",
            "diplomat",
            "judge",
            "prosecutor",
            "adviser",
            "advisor",
            "deputy",
            "lawmaker",
            "head");

    private Offices() {}

    /** Returns a form for comparing, or null where there is no office. */
    public static String key(String office) {
        if (office == null || office.isBlank()) {
            return null;
        }
        String words = Folding.name(office);
        return SAME.getOrDefault(words, words);
    }

    /**
     * Returns whether one person cannot hold both at once: head of state, member of a government and ambassador exclude one
     * another. A spokesman may be an adviser, and one minister hold two ministries, so those do not.
     */
    public static boolean exclusive(String one, String other) {
        int first = rank(one);
        int second = rank(other);
        return first > 0 && second > 0 && first != second;
    }

    /** Returns whether a state has only one at a time, or one to each place, so that the words can stand for a name. */
    public static boolean isSingle(String office) {
        return SINGLE.contains(office) || (rank(office) > 0 && !office.equals("minister"));
    }

    /** Returns whether the folded word belongs to an office and not to a name. */
    public static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** Returns 1 for a head of state, 2 for a member of a government, 3 for an ambassador, else 0. */
    private static int rank(String office) {
        List<String> words = List.of(office.split(" ", -1));
        if (words.stream().anyMatch(word -> isPast(word) || LESSER.contains(word))) {
            return 0;
        }
        String last = words.get(words.size() - 1);
        if (HEADS.contains(office)) {
            return 1;
        }
        if (MINISTERS.contains(last) || SECRETARIES.contains(office)) {
            return 2;
        }
        return office.equals("ambassador") ? 3 : 0;
    }

    private static boolean isPast(String word) {
        return PAST.contains(word);
    }
}
