package org.rapporteur.formats.page;

/** In which order statements are shown. */
public enum Order {
    /** Speaker by speaker, in the order in which they first speak; inside each in the order of the text. */
    SPEAKER,

    /** In the order of the text. */
    TEXT
}
