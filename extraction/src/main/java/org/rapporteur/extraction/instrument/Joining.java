package org.rapporteur.extraction.instrument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Decides which words of a report mean the same instrument. Names and numbers come first, so that a description may stand before the
 * name it means; then the descriptions in the order of the text, each held against the few it might mean. For use on one text.
 */
final class Joining {

    /** So many instruments of a kind are looked at, the last mentioned first. */
    private static final int LOOKED_AT = 24;
    /** So many sentences later "the plan" still means the last one named. */
    private static final int NEAR = 4;
    /** So many sentences later "this document", "his plan" do. */
    private static final int VERY_NEAR = 2;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final Nouns nouns;
    private final NameTable names;
    private final Map<String, Cluster> named = new LinkedHashMap<>();
    private final Map<String, Cluster> alike = new HashMap<>();
    private final Map<String, Deque<Cluster>> recent = new HashMap<>();
    private final Map<String, List<Cluster>> met = new HashMap<>();
    private final Map<String, Deque<Cluster>> endings = new HashMap<>();
    private final List<Cluster> all = new ArrayList<>();

    /** What a description was joined to, and why. */
    private record Choice(Cluster cluster, String why) {}

    Joining(String text, Nouns nouns, NameTable names) {
        this.text = text;
        this.nouns = nouns;
        this.names = names;
    }

    /** Returns the instruments, in the order of their first mention. */
    List<Cluster> join(List<Found> list) {
        for (Found found : list) {
            if (found.isName() && found.strength() != Noun.Strength.NONE) {
                named.computeIfAbsent(key(found), ignored -> longer(found)).learn(found);
            }
        }
        for (Found found : list) {
            Choice choice = choice(found);
            if (choice != null) {
                boolean first = choice.cluster().mentions.isEmpty();
                choice.cluster().mention(found, text, choice.why());
                touch(choice.cluster(), first);
                remember(found, choice.cluster());
            }
        }
        return all.stream().filter(cluster -> !cluster.ruledOut).toList();
    }

    /** Returns the instrument whose name ends as a new one reads, "the Vessen Border Treaty" for "the Border Treaty"; else a new one. */
    private Cluster longer(Found found) {
        if (found.listed() != null || found.number() != null) {
            return new Cluster(found);
        }
        String name = words(found);
        Deque<Cluster> sameNoun = endings.computeIfAbsent(found.noun(), ignored -> new ArrayDeque<>());
        for (Cluster cluster : sameNoun) {
            if (words(cluster.first()).endsWith(" " + name)) {
                return cluster;
            }
        }
        Cluster cluster = new Cluster(found);
        sameNoun.addFirst(cluster);
        if (sameNoun.size() > LOOKED_AT) {
            sameNoun.removeLast();
        }
        return cluster;
    }

    private Choice choice(Found found) {
        if (found.strength() == Noun.Strength.NONE) {
            return new Choice(new Cluster(found), "none");
        }
        if (found.isName()) {
            Cluster cluster = named.get(key(found));
            return new Choice(cluster, nameReason(found, cluster));
        }
        NameTable.Described described = names.described(found, text);
        if (described != null) {
            Cluster listed = named.computeIfAbsent(
                    "listed " + described.listed().name(),
                    ignored -> new Cluster(found.withListed(described.listed())));
            return new Choice(listed, described.why());
        }
        Choice choice = found.begins() == Found.Begins.INDEFINITE ? null : earlier(found);
        if (choice != null) {
            return choice.cluster() == null || choice.cluster().ruledOut ? null : choice;
        }
        if (found.strength() == Noun.Strength.AGAIN) {
            return null;
        }
        return new Choice(new Cluster(found), "description");
    }

    private String nameReason(Found found, Cluster cluster) {
        String again = !cluster.calledByName ? "" : found.number() == null ? "same " : "same number: ";
        if (found.listed() != null && found.listed().where() != null) {
            return "name in " + found.listed().where();
        }
        if (!again.isEmpty() && found.number() == null && !words(found).equals(words(cluster.first()))) {
            String which = found.listed() == null ? "part of '" : "another name of '";
            return which + cluster.name(text) + "'";
        }
        return found.number() != null ? again.isEmpty() ? "number" : again + found.number() : again + "name";
    }

    /** Returns the key under which a name is known: the list's, the number with the body, or the words. */
    private static String key(Found found) {
        if (found.listed() != null) {
            return "listed " + found.listed().name();
        }
        if (found.number() != null) {
            boolean house = found.of() != null && !found.of().startsWith("UN");
            return found.kind() + " " + found.number() + (house ? " " + found.of() : "");
        }
        return "name " + words(found);
    }

    /** Returns a name as names are compared: small letters, no full stops, one blank between words, no plural. */
    private static String words(Found found) {
        String words =
                BLANKS.matcher(NameTable.small(found.name()).replace(".", "")).replaceAll(" ");
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }

    private void touch(Cluster cluster, boolean first) {
        if (first) {
            all.add(cluster);
            met.computeIfAbsent(cluster.kind, ignored -> new ArrayList<>()).add(cluster);
        }
        Deque<Cluster> last = recent.computeIfAbsent(cluster.kind, ignored -> new ArrayDeque<>());
        last.removeFirstOccurrence(cluster);
        last.addFirst(cluster);
        if (last.size() > LOOKED_AT) {
            last.removeLast();
        }
    }

    private void remember(Found found, Cluster cluster) {
        String words = alike(found);
        if (words != null) {
            alike.put(words, cluster);
        }
    }

    /** Returns what two descriptions have in common that mean the same one; null where the words say too little. */
    private static String alike(Found found) {
        if (found.isName() || found.isOwnedByPronoun() || (found.content().isEmpty() && found.owner() == null)) {
            return null;
        }
        return found.kind() + " " + found.owner() + " " + found.year() + " " + new TreeSet<>(found.content());
    }

    /** Returns what came before that a description means; a choice of null where it must mean something and nothing fits. */
    private Choice earlier(Found found) {
        String words = alike(found);
        Cluster same = words == null ? null : alike.get(words);
        if (same != null && !isOtherMatter(found, same)) {
            return new Choice(same, "same words");
        }
        if (found.noun().equals("document") || isText(found)) {
            return nearestOfAny(found);
        }
        if (found.noun().equals("amendment") && found.isPlain()) {
            return amendment(found);
        }
        Choice charter = ofBody(found);
        if (charter != null) {
            return charter;
        }
        if (found.isPlain()) {
            return plain(found);
        }
        if (found.isOwnedByPronoun()
                && found.content().isEmpty()
                && found.behind().isEmpty()) {
            return nearest(found, VERY_NEAR, "nearest");
        }
        for (Cluster cluster : recent.getOrDefault(found.kind(), new ArrayDeque<>())) {
            if (!cluster.ruledOut && isCompatible(found, cluster) && isCovered(found, cluster)) {
                return new Choice(cluster, "says no more than '" + cluster.name(text) + "'");
            }
        }
        return onlyOne(found);
    }

    private static boolean isText(Found found) {
        return found.strength() == Noun.Strength.AGAIN
                && (found.noun().equals("text")
                        || found.noun().equals("draft")
                        || found.noun().equals("measure"));
    }

    private static boolean isOtherMatter(Found found, Cluster cluster) {
        if (found.behind().isEmpty()
                || cluster.found.stream().allMatch(other -> other.behind().isEmpty())) {
            return false;
        }
        return Cluster.stems(found.behind()).stream().noneMatch(cluster.words::contains);
    }

    /** A body has one charter, a state one constitution: "the organisation's charter" is "the A.U. Charter". */
    private Choice ofBody(Found found) {
        boolean single = found.kind().equals("charter") || found.kind().equals("constitution");
        if (!single || found.of() == null || !found.content().isEmpty()) {
            return null;
        }
        for (Cluster cluster : named.values()) {
            if (cluster.kind.equals(found.kind()) && found.of().equals(cluster.of) && isCompatible(found, cluster)) {
                return new Choice(cluster, found.kind() + " of the " + found.of());
            }
        }
        return null;
    }

    /** "The amendment": the last one named, be it of a constitution or of a law. */
    private Choice amendment(Found found) {
        for (String kind : List.of("constitution", "law")) {
            for (Cluster cluster : recent.getOrDefault(kind, new ArrayDeque<>())) {
                boolean near = found.sentence() - cluster.lastSentence <= NEAR;
                if (near
                        && !cluster.ruledOut
                        && NameTable.small(cluster.name(text)).endsWith("amendment")) {
                    return new Choice(cluster, "nearest amendment before it");
                }
            }
        }
        return null;
    }

    /** "The plan": the only one of the report, or the last one named nearby. */
    private Choice plain(Found found) {
        List<Cluster> before = met.getOrDefault(found.kind(), List.of());
        Cluster only = null;
        int fitting = 0;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - LOOKED_AT); i--) {
            if (!before.get(i).ruledOut && isSameNoun(found, before.get(i)) && isCompatible(found, before.get(i))) {
                only = before.get(i);
                fitting++;
            }
        }
        Choice near = nearest(found, NEAR, fitting == 1 ? "only " + found.kind() + " before it" : "nearest");
        if (near != null) {
            return near;
        }
        if (fitting == 1 && before.size() <= LOOKED_AT) {
            return new Choice(only, "only " + found.kind() + " before it");
        }
        return found.kind().equals("resolution")
                        || found.kind().equals("charter")
                        || found.kind().equals("constitution")
                ? onlyNamed(found)
                : null;
    }

    /** Returns the last named of its kind when it stands near; what was ruled out with the same noun counts too. */
    private Choice nearest(Found found, int sentences, String why) {
        for (Cluster cluster : recent.getOrDefault(found.kind(), new ArrayDeque<>())) {
            boolean near = found.sentence() - cluster.lastSentence <= sentences;
            boolean noun = !cluster.ruledOut || cluster.noun.equals(found.noun());
            if (near && noun && isSameNoun(found, cluster) && isCompatible(found, cluster)) {
                return new Choice(cluster, why.equals("nearest") ? "nearest " + found.kind() + " before it" : why);
            }
        }
        return null;
    }

    /** Returns whether "the act", "the convention" may mean something: only what is called an act, a convention. */
    private boolean isSameNoun(Found found, Cluster cluster) {
        Noun.Strength strength = nouns.find(found.noun()).map(Noun::strength).orElse(Noun.Strength.SURE);
        boolean any = found.strength() == Noun.Strength.SURE || strength == Noun.Strength.MODIFIED;
        return any || cluster.noun.equals(found.noun()) || cluster.noun.isEmpty();
    }

    /** "This document", "the text": whatever was named last, nearby. */
    private Choice nearestOfAny(Found found) {
        Cluster nearest = null;
        for (Deque<Cluster> kind : recent.values()) {
            Cluster last = kind.peekFirst();
            boolean measure = last != null && (last.kind.equals("law") || last.kind.equals("resolution"));
            if (last != null
                    && (measure || !found.noun().equals("measure"))
                    && !last.ruledOut
                    && found.sentence() - last.lastSentence <= VERY_NEAR
                    && (nearest == null || last.last() > nearest.last())) {
                nearest = last;
            }
        }
        return nearest == null ? null : new Choice(nearest, "nearest instrument before it");
    }

    /** "The cease-fire resolution": the only resolution that the report names, unless the words speak of another. */
    private Choice onlyOne(Found found) {
        if (!found.kind().equals("resolution") || speaksOfAnother(found)) {
            return null;
        }
        return onlyNamed(found);
    }

    private Choice onlyNamed(Found found) {
        Cluster only = null;
        for (Cluster cluster : named.values()) {
            if (cluster.kind.equals(found.kind())) {
                if (only != null) {
                    return null;
                }
                only = cluster;
            }
        }
        boolean fits = only != null && isCompatible(found, only);
        return fits ? new Choice(only, "only " + found.kind() + " that the report names") : null;
    }

    private boolean speaksOfAnother(Found found) {
        String core = found.core().in(text);
        for (String word : BLANKS.split(core, -1)) {
            String small = NameTable.small(word);
            boolean capital = !word.isEmpty()
                    && Character.isUpperCase(word.codePointAt(0))
                    && found.content().contains(small);
            if (capital || nouns.is(WordClass.ANOTHER, small)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCompatible(Found found, Cluster cluster) {
        boolean body = found.of() == null
                || cluster.of == null
                || found.of().startsWith(cluster.of)
                || cluster.of.startsWith(found.of());
        boolean year =
                found.year() == null || cluster.year == null || found.year().equals(cluster.year);
        boolean owner = found.owner() == null
                || found.owner().equals(cluster.owner)
                || (found.isOwnedByPronoun() && (cluster.pronoun == null || cluster.pronoun.equals(found.owner())))
                || (cluster.owner == null
                        && (found.of() != null || cluster.words.contains(Cluster.stem(found.owner()))));
        return body && year && owner;
    }

    /** Returns whether all that a description says is known of an instrument, by its words. */
    private static boolean isCovered(Found found, Cluster cluster) {
        boolean content = found.content().stream().allMatch(word -> cluster.words.contains(Cluster.stem(word)));
        Set<String> behind = Cluster.stems(found.behind());
        boolean year = found.year() == null || found.year().equals(cluster.year);
        boolean same = behind.isEmpty() || behind.stream().anyMatch(cluster.words::contains);
        return content && same && year;
    }
}
