package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extraction.identity.world.Described;
import org.rapporteur.extraction.identity.world.Gender;
import org.rapporteur.extraction.identity.world.Office;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.identity.Mention;

/** An identity in the making: what it is called, what is said of it, where it is mentioned. Confined to one report. */
final class Cluster {

    private EntityKind kind;
    private String name;
    private final boolean named;
    private boolean plural;
    private Gender gender;
    private boolean genderKnown;
    private String office;
    private String of;
    private Passage described;
    private final Set<String> offices = new LinkedHashSet<>();
    private final Set<String> ofs = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();
    private final List<Cluster> members = new ArrayList<>();
    private final List<String> memberships = new ArrayList<>();
    private Membership membership;
    private int sourceCount;

    Cluster(EntityKind kind, String name, boolean named) {
        this.kind = kind;
        this.name = name;
        this.named = named;
        this.plural = kind == EntityKind.GROUP;
    }

    EntityKind kind() {
        return kind;
    }

    void kind(EntityKind better) {
        kind = better;
    }

    /** Returns the fullest name. */
    String name() {
        return name;
    }

    void name(String fuller) {
        name = fuller;
    }

    /** Returns whether a proper name names it. */
    boolean isNamed() {
        return named;
    }

    boolean isPlural() {
        return plural;
    }

    void plural(boolean several) {
        plural = several;
    }

    /** Returns the gender that a title, an office, a given name or a pronoun shows; null where none does. */
    Gender gender() {
        return gender;
    }

    /** Takes a gender; one that words of the report show is kept against one that a given name suggests. */
    void gender(Gender shown, boolean known) {
        if (shown != null && (gender == null || (known && !genderKnown))) {
            gender = shown;
            genderKnown = known;
        }
    }

    /**
     * Adds what a title, apposition or description says. Compared is the general office, since a presidential candidate is
     * "the candidate" later; told is the one that was said, where it is one and not only an allegiance.
     */
    void said(Described said, Set<String> inWords, Passage passage) {
        Office spoken = said.office();
        if (spoken != null) {
            offices.add(spoken.general());
        }
        String inOffice = spoken == null || !spoken.isRole() ? null : spoken.name();
        String heldOf = said.of();
        if (heldOf != null) {
            ofs.add(heldOf);
        }
        words.addAll(inWords);
        boolean better =
                inOffice != null && (office == null || (of == null && heldOf != null && inOffice.equals(office)));
        if (better) {
            office = inOffice;
            of = heldOf != null ? heldOf : of;
            described = passage;
        } else if (of == null && heldOf != null) {
            of = heldOf;
            described = described == null ? passage : described;
        }
    }

    /** Returns the office, or null. */
    String office() {
        return office;
    }

    /** Returns what it is held of or belongs to, or null. */
    String of() {
        return of;
    }

    /** Takes what it belongs to, such as a state's own code. */
    void of(String code) {
        of = code;
    }

    Passage described() {
        return described;
    }

    Set<String> offices() {
        return offices;
    }

    Set<String> ofs() {
        return ofs;
    }

    /** Returns the words said of it, as compared. */
    Set<String> words() {
        return words;
    }

    /** Returns the nouns that it has been called by. */
    Set<String> heads() {
        return heads;
    }

    void mention(Span span, String text, String why) {
        mentions.putIfAbsent(span, new Mention(List.of(span), text, why));
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    /** Returns the mention at this place. */
    Optional<Mention> find(Span place) {
        return Optional.ofNullable(mentions.get(place));
    }

    /** Returns where it is mentioned, in order. */
    NavigableSet<Span> places() {
        return mentions.navigableKeySet();
    }

    void member(Cluster member, String why) {
        members.add(member);
        memberships.add(why);
    }

    List<Cluster> members() {
        return members;
    }

    String whyMember(int index) {
        return memberships.get(index);
    }

    void membership(Membership all) {
        membership = all;
    }

    Membership membership() {
        return membership;
    }

    /** Counts that it has spoken. */
    void spoke() {
        sourceCount++;
    }

    int sourceCount() {
        return sourceCount;
    }
}
