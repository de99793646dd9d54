package org.rapporteur.formats.report.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what the words before a colon call a speaker, if they do. Stateless. */
final class Speakers {

    private static final int MOST_WORDS = 6;

    private static final Set<String> ASKS =
            Set.of("Q", "QUESTION", "REPORTER", "CORRESPONDENT", "JOURNALIST", "THE PRESS", "UNIDENTIFIED REPORTER");

    private static final Set<String> ANSWERS = Set.of("A", "ANSWER");

    private static final Set<String> ROLES = Set.of(
            "president",
            "president-elect",
            "chair",
            "chairman",
            "chairwoman",
            "chairperson",
            "co-chair",
            "speaker",
            "moderator",
            "secretary-general",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "host",
            "co-host",
            "interviewer",
            "interviewee",
            "operator",
            "narrator",
            "clerk",
            "court",
            "chancellor",
            "minister",
            "premier",
            "secretary",
            "ambassador",
            "representative",
            "witness",
            "anchor",
            "rapporteur",
            "registrar",
            "announcer",
            "prosecutor",
            "counsel",
            "briefer",
            "facilitator",
            "commissioner",
            "governor",
            "mayor",
            "king",
            "queen");

    /** What may stand before a part in the meeting; in any case. */
    private static final Set<String> BEFORE_ROLES = Set.of(
            "the",
            "acting",
            "deputy",
            "temporary",
            "vice",
            "first",
            "second",
            "high",
            "prime",
            "foreign",
            "presiding",
            "honorary",
            "senior",
            "special",
            "press",
            "state",
            "department",
            "under",
            "assistant",
            "lead");

    private static final Set<String> TITLES = Set.of(
            "mr",
            "ms",
            "mrs",
            "miss",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "baroness",
            "judge",
            "justice",
            "senator",
            "sen",
            "representative",
            "rep",
            "congressman",
            "congresswoman",
            "governor",
            "gov",
            "general",
            "gen",
            "admiral",
            "adm",
            "colonel",
            "col",
            "captain",
            "capt",
            "lieutenant",
            "lt",
            "major",
            "maj",
            "president",
            "minister",
            "secretary",
            "ambassador",
            "amb",
            "chancellor",
            "chairman",
            "chairwoman",
            "commissioner",
            "prince",
            "princess",
            "king",
            "queen",
            "sheikh",
            "archbishop",
            "bishop",
            "monsignor",
            "cardinal",
            "father",
            "sister",
            "professor",
            "prof",
            "mayor",
            "speaker",
            "monsieur",
            "madame",
            "premier");

    /** Words before a title that are part of it; in any case. */
    private static final Set<String> BEFORE_TITLES = Set.of(
            "prime", "foreign", "vice", "deputy", "acting", "under", "attorney", "brigadier", "first", "crown", "the");

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "den", "der", "di", "do", "dos", "du", "da", "la", "le", "van", "von", "ten", "ter",
            "al", "el", "bin", "ibn", "bint", "y", "e", "zu", "of");

    /** Words that a line often begins with, and that nobody is called. */
    private static final Set<String> NOBODY = Set.of(
            "ABOUT",
            "ABSTRACT",
            "ADDRESS",
            "AGENDA",
            "ANALYSIS",
            "AUTHOR",
            "BACKGROUND",
            "BREAKING",
            "BYLINE",
            "CAPTION",
            "CC",
            "CLAIM",
            "COMMENT",
            "CONS",
            "CONTACT",
            "CONTEXT",
            "COPYRIGHT",
            "CORRECTION",
            "CREDIT",
            "DATE",
            "DATELINE",
            "DURATION",
            "EMAIL",
            "EMBARGO",
            "EXCLUSIVE",
            "FACEBOOK",
            "FACT",
            "FACTS",
            "FAX",
            "FILE",
            "FOLLOW",
            "FROM",
            "GUESTS",
            "HEADLINE",
            "HOW",
            "LANGUAGE",
            "LINK",
            "LISTEN",
            "LOCATION",
            "MEMBERS",
            "MORE",
            "NAME",
            "NEXT",
            "NOTE",
            "NOTES",
            "OPINION",
            "PANELISTS",
            "PARTICIPANTS",
            "PHONE",
            "PHOTO",
            "PHOTOS",
            "PLACE",
            "POLL",
            "PRESENT",
            "PROS",
            "RATING",
            "RE",
            "READ",
            "RELATED",
            "RESULT",
            "RESULTS",
            "SEE",
            "SENT",
            "SHOTLIST",
            "SLUG",
            "SOURCE",
            "SOURCES",
            "SPEAKERS",
            "STORYLINE",
            "SUBJECT",
            "SUMMARY",
            "TAGS",
            "TEL",
            "TIME",
            "TITLE",
            "TO",
            "TOPIC",
            "TRANSCRIPT",
            "TRUTH",
            "TWITTER",
            "UPDATE",
            "UPDATED",
            "URL",
            "VENUE",
            "VERDICT",
            "VIDEO",
            "WATCH",
            "WHAT",
            "WHEN",
            "WHERE",
            "WHO",
            "WHY",
            "WARNING",
            "ABSTAINING",
            "AGAINST");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Speakers() {}

    /** Returns how the words call a speaker. */
    static Optional<Form> form(String words) {
        String plain = words.toUpperCase(Locale.ROOT);
        String numberless = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (ASKS.contains(numberless) && Character.isUpperCase(words.charAt(0))) {
            return Optional.of(Form.QUESTION);
        }
        if (ANSWERS.contains(numberless) && Character.isUpperCase(words.charAt(0))) {
            return Optional.of(Form.ANSWER);
        }
        int comma = words.indexOf(',');
        List<String> name = words(comma < 0 ? words : words.substring(0, comma));
        if (name.isEmpty()
                || name.size() > MOST_WORDS
                || !Character.isUpperCase(name.get(0).codePointAt(0))) {
            return Optional.empty();
        }
        if (comma < 0 && isRole(name)) {
            return Optional.of(Form.ROLE);
        }
        int title = titleEnd(name);
        if (title > 0 && title < name.size() && isName(name.subList(title, name.size()))) {
            return Optional.of(Form.TITLED);
        }
        if (isNobody(name)) {
            return Optional.empty();
        }
        if (name.stream().allMatch(Speakers::isCapitals)) {
            return Optional.of(Form.CAPITALS);
        }
        boolean described = comma >= 0 && name.size() < 2;
        return isName(name) && !described ? Optional.of(Form.NAME) : Optional.empty();
    }

    /** Returns what labels of one speaker have in common: the last word before a comma. */
    static String key(String words) {
        int comma = words.indexOf(',');
        List<String> name = words(comma < 0 ? words : words.substring(0, comma));
        return name.isEmpty() ? "" : bare(name.get(name.size() - 1)).toUpperCase(Locale.ROOT);
    }

    /** Returns whether the words are of those that a list begins a line with, and no speaker. */
    static boolean isNobody(String words) {
        return isNobody(words(words));
    }

    private static boolean isNobody(List<String> name) {
        String last = bare(name.get(name.size() - 1)).toUpperCase(Locale.ROOT);
        return NOBODY.contains(bare(name.get(0)).toUpperCase(Locale.ROOT)) || NOBODY.contains(last);
    }

    private static boolean isRole(List<String> name) {
        for (String word : name.subList(0, name.size() - 1)) {
            if (!BEFORE_ROLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return ROLES.contains(name.get(name.size() - 1).toLowerCase(Locale.ROOT));
    }

    private static int titleEnd(List<String> name) {
        int end = 0;
        while (end < name.size()) {
            String word = bare(name.get(end)).toLowerCase(Locale.ROOT);
            boolean begins = BEFORE_TITLES.contains(word) && end + 1 < name.size();
            if (!TITLES.contains(word) && !begins) {
                break;
            }
            end++;
        }
        boolean titled = end > 0 && TITLES.contains(bare(name.get(end - 1)).toLowerCase(Locale.ROOT));
        return titled ? end : 0;
    }

    private static boolean isName(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean particle = !last && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            if (!particle && !isNameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        int first = word.codePointAt(0);
        int lower = word.toLowerCase(Locale.ROOT).startsWith("al-") ? 3 : 0;
        return word.codePoints().allMatch(Speakers::isOfName)
                && (Character.isUpperCase(first)
                        || (lower < word.length() && Character.isUpperCase(word.charAt(lower))));
    }

    private static boolean isOfName(int point) {
        return Character.isLetter(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || "-.'’‘`".indexOf(point) >= 0;
    }

    /** Returns whether a word is in capitals, as far as names are: McDOE, DOE-ROE. */
    private static boolean isCapitals(String word) {
        long upper = word.codePoints().filter(Character::isUpperCase).count();
        long letters = word.codePoints().filter(Character::isLetter).count();
        return upper >= 1
                && (letters == upper || (upper >= 3 && letters - upper <= 2))
                && word.codePoints().allMatch(Speakers::isOfName)
                && (upper > 1 || word.endsWith("."));
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : List.of(BLANKS.split(stripped));
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
