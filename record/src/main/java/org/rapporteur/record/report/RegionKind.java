package org.rapporteur.record.report;

import org.rapporteur.record.Word;

/** What a stretch of a report that is not its story says. */
public enum RegionKind implements Word {
    /** The headline. */
    TITLE,

    /** Whose report it is: an agency, a source line. */
    CREDIT,

    /** Where, and often when, it was filed. */
    DATELINE,

    /** Who wrote it. */
    BYLINE,

    /** Copyright notices, pleas to subscribe, navigation: set aside, never deleted. */
    BOILERPLATE
}
