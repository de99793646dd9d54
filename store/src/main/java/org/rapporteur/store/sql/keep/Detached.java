package org.rapporteur.store.sql.keep;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;

/** Finds codings that hang in the air. Stateless. */
final class Detached {

    private Detached() {}

    /** Returns those of a record. */
    static List<Coding> of(Optional<ReportRecord> record) {
        return List.of();
    }
}
