package org.rapporteur.analysis.collation.change;

import java.util.Map;
import java.util.Set;

/** English words that a change turns on, as keys ({@code dont} is "don't"). Stateless. */
final class Lexicon {

    private static final Set<String> CONDITION = Set.of(
            "if",
            "unless",
            "provided",
            "providing",
            "assuming",
            "until",
            "without",
            "should",
            "were",
            "lest",
            "pending");

    private static final Set<String> MODAL = Set.of(
            "may",
            "might",
            "can",
            "could",
            "will",
            "would",
            "shall",
            "should",
            "must",
            "ought",
            "need",
            "needs",
            "likely",
            "unlikely",
            "possibly",
            "probably",
            "perhaps",
            "certainly",
            "maybe",
            "surely",
            "definitely",
            "possible",
            "probable",
            "certain",
            "cannot",
            "wont",
            "cant",
            "couldnt",
            "wouldnt",
            "shouldnt",
            "mustnt",
            "apparently",
            "allegedly",
            "reportedly");

    private static final Set<String> NEGATION = Set.of(
            "not",
            "no",
            "never",
            "nor",
            "neither",
            "none",
            "nobody",
            "nothing",
            "cannot",
            "cant",
            "wont",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "hasnt",
            "havent",
            "hadnt",
            "couldnt",
            "wouldnt",
            "shouldnt",
            "mustnt",
            "hardly",
            "barely",
            "scarcely");

    private static final Set<String> FUNCTION = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "and", "or", "for", "by", "with", "that", "as", "is", "was",
            "are", "were", "be", "been", "it", "its", "his", "her", "their", "he", "she", "they", "this", "these",
            "those", "has", "have", "had", "from", "but", "do", "does", "did", "s");

    private static final Set<String> PRONOUN = Set.of(
            "he", "she", "they", "it", "who", "him", "her", "them", "we", "i", "you", "which", "that", "his", "their");

    private static final Set<String> MONTH = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");

    private static final Set<String> DAY = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow",
            "tonight");

    private static final Set<String> CUE = Set.of(
            "said",
            "says",
            "say",
            "told",
            "tells",
            "added",
            "adds",
            "warned",
            "warns",
            "stressed",
            "stresses",
            "stated",
            "states",
            "insisted",
            "insists",
            "argued",
            "argues",
            "claimed",
            "claims",
            "announced",
            "announces",
            "declared",
            "declares",
            "denied",
            "denies",
            "noted",
            "notes",
            "replied",
            "replies",
            "asked",
            "asks",
            "urged",
            "urges",
            "called",
            "demanded",
            "demands",
            "explained",
            "explains",
            "wrote",
            "writes",
            "testified",
            "conceded",
            "acknowledged",
            "admitted",
            "vowed",
            "pledged",
            "promised",
            "suggested",
            "suggests",
            "tweeted",
            "believes",
            "according",
            "accused",
            "confirmed",
            "predicted",
            "recalled",
            "remarked",
            "responded",
            "reiterated",
            "quipped",
            "maintained",
            "complained",
            "cautioned",
            "concluded",
            "contended",
            "observed",
            "opined",
            "affirmed");

    /** Words after which "if" asks and sets no condition. */
    private static final Set<String> ASKS = Set.of(
            "as",
            "asked",
            "ask",
            "asks",
            "asking",
            "wonder",
            "wondered",
            "wonders",
            "know",
            "knew",
            "see",
            "unclear",
            "doubt",
            "doubted",
            "even");

    private static final Map<String, Set<String>> SECOND = Map.of(
            "in", Set.of("case"),
            "as", Set.of("long"),
            "so", Set.of("long"),
            "on", Set.of("condition"),
            "only", Set.of("if", "when", "once"),
            "depending", Set.of("on"),
            "contingent", Set.of("on", "upon"),
            "except", Set.of("if", "when"));

    private Lexicon() {}

    /** Returns whether the word can begin a condition by itself. */
    static boolean isMarker(String key) {
        return CONDITION.contains(key);
    }

    static boolean isModal(String key) {
        return MODAL.contains(key);
    }

    static boolean isNegation(String key) {
        return NEGATION.contains(key);
    }

    /** Returns whether the word only holds others together. */
    static boolean isFunction(String key) {
        return FUNCTION.contains(key);
    }

    static boolean isPronoun(String key) {
        return PRONOUN.contains(key);
    }

    static boolean isMonth(String key) {
        return MONTH.contains(key);
    }

    static boolean isDay(String key) {
        return DAY.contains(key);
    }

    static boolean isCue(String key) {
        return CUE.contains(key);
    }

    /**
     * Returns whether a condition begins at this word. "If", "unless" and the like always do, unless a question does; words with
     * other uses only where a clause begins: at the start of what is looked at, or behind punctuation.
     */
    static boolean isCondition(Draft draft, int word, int first, int end) {
        String key = draft.key(word);
        String next = word + 1 < draft.words().size() ? draft.key(word + 1) : "";
        String last = word == 0 ? "" : draft.key(word - 1);
        boolean opens =
                word == 0 || draft.isFirst(word) || !draft.between(word - 1).isBlank();
        return switch (key) {
            case "if" -> !ASKS.contains(last) || last.equals("even");
            case "unless", "lest" -> true;
            case "provided", "providing", "assuming", "pending" -> opens || word == first || next.equals("that");
            case "until", "without" -> (opens || word == first) && end - word > 1;
            case "should" -> opens && !isPronounObject(next) && end - word > 2;
            case "were" -> opens && hasTo(draft, word, end);
            default -> SECOND.getOrDefault(key, Set.of()).contains(next);
        };
    }

    private static boolean isPronounObject(String next) {
        return next.isEmpty() || next.equals("not") || next.equals("be") || next.equals("have");
    }

    private static boolean hasTo(Draft draft, int word, int end) {
        for (int i = word + 1; i < end; i++) {
            if (draft.key(i).equals("to")) {
                return true;
            }
        }
        return false;
    }
}
