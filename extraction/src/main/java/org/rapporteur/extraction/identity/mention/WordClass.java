package org.rapporteur.extraction.identity.mention;

/** What a common word tells about the phrase it heads or begins; from {@code words.txt}. */
public enum WordClass {
    /** Texts that speak: report, poll, letter. */
    TEXT,

    /** Bodies and organisations: council, company, newspaper. */
    BODY,

    /** What somebody's bid for office is called: campaign, team, camp. */
    CAMPAIGN,

    /** Papers and broadcasters. */
    PAPER,

    /** Several people in one word: majority, group, crowd. */
    GROUP,

    /** People who are no office: man, mother, voter. */
    HUMAN,

    /** Nouns for men: father, actor. */
    MALE,

    /** Nouns for women: mother, actress. */
    FEMALE,

    /** Forms of address for men. */
    HE,

    /** Forms of address for women. */
    SHE,

    /** Forms of address that fit anybody: Dr. */
    ADDRESS,

    /** Words that begin what points back: the, this, both. */
    DEFINITE,

    /** Words that bring something in: a, another. */
    INDEFINITE,

    /** Words that pick a part: some, many, one. */
    QUANTIFIER,

    /** Words behind a name that leave a list open: others, allies. */
    OTHERS
}
