package org.rapporteur.extraction.identity.world;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a title, apposition or description: "Russian Ambassador", "foreign minister of Italy", "R-N.Y.": what office,
 * held of what. Immutable and safe across threads; reads the first hundred words and no more.
 *
 * <p>The office is the last one before the first preposition, comma or "and". It is held of what stands behind its "of";
 * else of the nearest state, region or body before it with nothing foreign between; else of the region behind a party's
 * letter. Where an ambassador is ("U.N. ambassador", "ambassador to Italy") is not what the office is of.
 */
public final class Describer {

    /** No title is as long; a text that pretends to one costs no more. */
    private static final int LONGEST = 100;

    /** What may stand between somebody and the many that they are of: "most of the advisers", "X, one of the lawyers". */
    private static final Set<String> PARTS = Set.of("of", ",", "and", "among", "(", "-", "\u2014", "\u2013");

    private static final Set<String> TITLES = Set.of("senator", "representative", "governor");

    private final World world;
    private final Holder holder;

    /** Makes a describer that stands on this knowledge. */
    public Describer(World world) {
        this.world = Objects.requireNonNull(world, "world");
        holder = new Holder(world);
    }

    /**
     * Reads the words of a title, apposition or description; a name among them does no harm.
     *
     * @param words as a text is cut, possessive endings and punctuation attached or apart
     */
    public Described read(List<String> words) {
        Phrase phrase = new Phrase(world, words.subList(0, Math.min(LONGEST, words.size())));
        int start = 0;
        Tag head = null;
        boolean others = false;
        int i = 0;
        while (i < phrase.size()) {
            Tag tag = phrase.tagAt(i);
            if (tag != null) {
                head = tag.plural() && others ? head : better(phrase, head, tag);
                i = tag.to();
            } else {
                if (phrase.isEdge(i)) {
                    if (head != null) {
                        break;
                    }
                    start = i + 1;
                    others |= !PARTS.contains(phrase.word(i));
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
        boolean title =
                head != null && !head.possessive() && !isModifier(phrase, head) && isTitle(tag.office(), head.office());
        boolean weak = head == null
                || head.possessive()
                || head.office().rank() == 0
                || (tag.office().rank() > 0 && !title)
                || isModifier(phrase, head);
        return weak ? tag : head;
    }

    private boolean isModifier(Phrase phrase, Tag office) {
        return office.to() == office.from() + 1 && world.offices().isModifier(phrase.word(office.from()));
    }

    /** Whether one office only introduces the name behind another: "agency director | Adm.", "committee chair | Rep.". */
    private static boolean isTitle(Office title, Office before) {
        return title.heads() == Served.FORCES
                ? before.rank() > 0 && before.heads() != Served.FORCES
                : before.rank() > 0 && before.rank() < 6 && TITLES.contains(title.name());
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
        String of = holder.of(phrase, start, head);
        Region party = phrase.ofParty();
        boolean ofRegion = of == null || (of.equals("US") && office.heads() == Served.PARLIAMENT);
        return new Described(office, party != null && ofRegion ? party.code() : of, past);
    }
}
