package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.actor.name.Folding;

/** Tells what is a name of a thing, and the same wherever it stands, from words that mean another in every report. Stateless. */
final class Words {

    /** Groups whose members change from report to report, and who are rarely the same. */
    private static final Set<String> ANONYMOUS = Set.of(
            "officials",
            "diplomats",
            "sources",
            "people",
            "witnesses",
            "analysts",
            "experts",
            "residents",
            "observers",
            "critics",
            "supporters",
            "protesters",
            "members",
            "aides",
            "reporters",
            "journalists",
            "lawmakers",
            "lawyers",
            "others",
            "men",
            "women",
            "students",
            "researchers",
            "scientists",
            "police",
            "authorities");

    private static final Set<String> UNCERTAIN = Set.of(
            "a", "an", "some", "several", "many", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "other", "another", "most", "both", "senior", "unnamed", "few", "these", "those", "his",
            "her", "their", "its", "our", "my", "all", "any", "certain", "various", "this", "that", "number");

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "on", "in", "to", "de", "la", "du", "des");

    private static final int LONGEST_ABBREVIATION = 8;

    private Words() {}

    /** Returns whether a group's name means the same people in every report: "Serbs", "European leaders". */
    static boolean isPeople(String name) {
        List<String> words = Folding.list(Folding.name(name));
        return !words.isEmpty()
                && UNCERTAIN.stream().noneMatch(words.get(0)::equals)
                && !ANONYMOUS.contains(words.get(words.size() - 1))
                && bare(name).codePoints().limit(1).noneMatch(Character::isLowerCase);
    }

    /** Returns whether an organisation's name is its own: "the Red Cross", not "the ministry". */
    static boolean isProper(String name) {
        List<String> words = Folding.list(Folding.name(name));
        return !words.isEmpty()
                && !UNCERTAIN.contains(words.get(0))
                && bare(name).codePoints().limit(1).noneMatch(Character::isLowerCase);
    }

    /** Returns whether a document has a title of its own: every word of weight with a capital, two or more, or a number. */
    static boolean isTitle(String name) {
        int weighty = 0;
        for (String word : bare(name).split("\\s+", -1)) {
            if (word.isEmpty() || SMALL.contains(word)) {
                continue;
            }
            if (Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
            weighty++;
        }
        return weighty >= 2 && isProper(name);
    }

    /** Returns the capital letters of an abbreviation ("E.U." is "EU"), or null where it is none. */
    static String abbreviation(String name) {
        String letters = bare(name).replace(".", "");
        boolean capitals = letters.length() >= 2
                && letters.length() <= LONGEST_ABBREVIATION
                && letters.chars().allMatch(Character::isUpperCase);
        return capitals ? letters : null;
    }

    /** Returns the first letters of a name's words of weight, or null where there is only one word. */
    static String initials(String name) {
        List<String> letters = new ArrayList<>();
        for (String word : bare(name).split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                letters.add(word.substring(0, 1));
            }
        }
        return letters.size() < 2 ? null : String.join("", letters);
    }

    private static String bare(String name) {
        String stripped = name.strip();
        return stripped.regionMatches(true, 0, "the ", 0, 4)
                ? stripped.substring(4).strip()
                : stripped;
    }
}
