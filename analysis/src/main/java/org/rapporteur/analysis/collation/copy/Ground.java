package org.rapporteur.analysis.collation.copy;

/** What tells which of two reports that share text was first. */
public enum Ground {
    /** The day of publication. */
    TIME,

    /** One credits the other's outlet. */
    CREDIT,

    /** Both credit one agency, so that both are copies of what it sent; which of the two is called the original means nothing. */
    SHARED_CREDIT,

    /** Nothing; which of the two is called the original means nothing. */
    UNKNOWN
}
