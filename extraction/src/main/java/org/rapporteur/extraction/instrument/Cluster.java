package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.record.identity.Mention;

/** An instrument in the making. Confined to one thread. */
final class Cluster {

    private static final int LONGEST_NAME = 90;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** "Article 51 of": part of the words, not of the instrument's name. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:Article|Chapter) \\S+ of (?:the )?");

    private static final Pattern THE = Pattern.compile("^[Tt]he ");

    private static final Set<String> LINKS = Set.of(
            "that", "which", "with", "would", "could", "between", "against", "from", "have", "been", "into", "their");

    /** Of a report that repeats itself without end this many words and mentions are compared. */
    private static final int MOST_WORDS = 200;

    /** How many letters of two words must agree for one to speak of the other: "ban", "banning" need three. */
    private static final int STEM = 5;

    final String kind;
    final String noun;
    final boolean ruledOut;
    final List<Found> found = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> words = new HashSet<>();
    String of;
    Integer year;
    String owner;
    String pronoun;
    Listed listed;
    String number;
    int lastSentence;
    boolean calledByName;
    private String name;

    private final Found first;

    Cluster(Found first) {
        this.first = first;
        this.kind = first.kind();
        this.noun = first.noun();
        this.ruledOut = first.strength() == Noun.Strength.NONE;
        this.lastSentence = first.sentence();
        this.listed = first.listed();
        this.number = first.number();
    }

    /** Returns whether a name or number stands for it. */
    boolean isNamed() {
        return name != null || listed != null;
    }

    /** Learns what words say of it, before they are mentioned. */
    void learn(Found next) {
        // "UN" becomes "UN Security Council" when the text says more.
        boolean more = of == null || (next.of() != null && next.of().startsWith(of));
        of = more ? next.of() : of;
        year = year == null ? next.year() : year;
        owner = owner == null && !next.isOwnedByPronoun() ? next.owner() : owner;
        pronoun = pronoun == null && next.isOwnedByPronoun() ? next.owner() : pronoun;
        name = name == null ? next.name() : name;
        if (words.size() < MOST_WORDS) {
            next.content().forEach(word -> words.add(stem(word)));
            words.addAll(stems(next.behind()));
            if (next.name() != null) {
                words.addAll(stems(NameTable.small(next.name())));
            }
        }
    }

    void mention(Found next, String text, String why) {
        learn(next);
        found.add(next);
        mentions.add(new Mention(List.of(next.whole()), next.whole().in(text), why));
        lastSentence = next.sentence();
        calledByName |= next.isName();
    }

    /** Returns the words from which it was made. */
    Found first() {
        return first;
    }

    /** Returns where its last mention stands. */
    int last() {
        return found.get(found.size() - 1).core().start();
    }

    static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    /** Returns the stems of words that say something: of four letters or more, or figures. */
    static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String word : BETWEEN.split(words, -1)) {
            if (word.length() > 3 && !LINKS.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    String name(String text) {
        if (listed != null) {
            return listed.name();
        }
        if (name != null) {
            return plain(name);
        }
        Found begins = found.get(0);
        String whole = plain(begins.whole().in(text));
        String words =
                whole.length() <= LONGEST_NAME ? whole : plain(begins.core().in(text));
        String chosen = ARTICLE.matcher(words).replaceFirst("");
        boolean opened = begins.begins() != Found.Begins.OWNED && begins.begins() != Found.Begins.BARE;
        int blank = chosen.indexOf(' ');
        boolean same = chosen.length() == words.length();
        return same && blank > 0 && (opened || begins.isOwnedByPronoun())
                ? chosen.substring(blank + 1)
                : THE.matcher(chosen).replaceFirst("");
    }

    private static String plain(String words) {
        return BLANKS.matcher(words).replaceAll(" ");
    }
}
