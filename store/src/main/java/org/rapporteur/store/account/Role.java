package org.rapporteur.store.account;

import org.rapporteur.record.Word;

/** What somebody may do; each may do what those before it may. */
public enum Role implements Word {
    /** Look and search and export. */
    READER,
    /** Add reports, code and undo. */
    CODER,
    /** Keep the accounts. */
    ADMIN
}
