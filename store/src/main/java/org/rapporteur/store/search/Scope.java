package org.rapporteur.store.search;

import org.rapporteur.record.Word;

/** What is looked for. */
public enum Scope implements Word {
    STATEMENTS,
    REPORTS
}
