package org.rapporteur.formats.table;

import java.util.Locale;

/** The columns of the table, in order; its first line names each in lower case. */
public enum Column {
    /** What the row is: {@code statement}, {@code quotation}, {@code report}, {@code coding}, {@code problem} or {@code unknown}. */
    ROW,

    /** The report's identifier. */
    REPORT,

    /** Who published it. */
    OUTLET,

    /** The agency credited. */
    CREDIT,

    /** The headline. */
    TITLE,

    /** The author as printed. */
    BYLINE,

    /** The day of publication. */
    PUBLISHED,

    /** What shows that day, or why it is unknown. */
    PUBLISHED_WHY,

    /** Where the text shows it. */
    PUBLISHED_SPANS,

    /** The report's language, a BCP 47 tag. */
    LANGUAGE,

    /** Where the report, or what could not be read, was found. */
    URI,

    /** The identifier of the statement, the quotation or what was coded. */
    ID,

    /** {@code direct}, {@code mixed} or {@code indirect}. */
    MODE,

    /** The words that name the source. */
    SOURCE_TEXT,

    /** Where they stand. */
    SOURCE_SPANS,

    /** The identifier of the entity that the source is. */
    SOURCE_ENTITY,

    /** That entity's name. */
    SOURCE_NAME,

    /** What it is: {@code person}, {@code state} and so on. */
    SOURCE_KIND,

    /** Its office. */
    SOURCE_OFFICE,

    /** The state or body of the office. */
    SOURCE_OF,

    /** Why there are no words or no entity, or what the choice rests on. */
    SOURCE_WHY,

    /** Why these words mean this entity: the reason of the mention's join. */
    SOURCE_JOIN,

    /** The words that introduce the statement. */
    CUE_TEXT,

    /** Where they stand. */
    CUE_SPANS,

    /** What is said, or the quotation. */
    CONTENT_TEXT,

    /** Where it stands. */
    CONTENT_SPANS,

    /** The words that name the addressee. */
    ADDRESSEE_TEXT,

    /** Where they stand. */
    ADDRESSEE_SPANS,

    /** The identifier of the entity addressed. */
    ADDRESSEE_ENTITY,

    /** That entity's name. */
    ADDRESSEE_NAME,

    /** Why there are no words or no entity, or what the choice rests on. */
    ADDRESSEE_WHY,

    /** The statement in whose content this one is reported. */
    WITHIN,

    /** The identifier of the time it was said. */
    TIME,

    /** The words of that time. */
    TIME_TEXT,

    /** Its value, ISO 8601. */
    TIME_VALUE,

    /** The first day it may mean. */
    TIME_FROM,

    /** The last day it may mean. */
    TIME_TO,

    /** How exactly it is known. */
    TIME_PRECISION,

    /** What it was resolved by, or why it was not. */
    TIME_WHY,

    /** The maker's confidence, 0 to 1. */
    CONFIDENCE,

    /** What the statement does: {@code warn}, {@code request} and so on; of several acts the values stand in this order everywhere. */
    ACTS,

    /** PLOVER's category of each. */
    ACT_PLOVER,

    /** Whom each is aimed at. */
    ACT_TARGET,

    /** Whether what is said holds: {@code positive}, {@code negative} or {@code denied}. */
    ACT_POLARITY,

    /** How sure, or how binding. */
    ACT_MODALITY,

    /** When what is said lies, seen from the saying. */
    ACT_TENSE,

    /** "If X". */
    ACT_CONDITION,

    /** "Then Y". */
    ACT_CONSEQUENCE,

    /** The instruments that the statement invokes, and as what. */
    INVOKES,

    /** What the quotation marks are used for, of a quotation that no statement contains. */
    QUOTATION_USE,

    /** Why that use. */
    QUOTATION_WHY,

    /** The quotation's level, 1 for the outermost. */
    QUOTATION_LEVEL,

    /** Why the quotation's bounds are uncertain. */
    QUOTATION_DOUBT,

    /** The sort of problem. */
    PROBLEM_KIND,

    /** What failed, where and what to do. */
    PROBLEM_MESSAGE,

    /** The line at fault. */
    PROBLEM_LINE,

    /** The field at fault. */
    PROBLEM_FIELD,

    /** What people coded on the row's object or its report: {@code field = value (coder)}, the latest for each field. */
    CODINGS,

    /** Who made the row's object: annotator and version, or {@code coder:} and a name. */
    BY;

    /** Returns the column's name in the table. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
