package org.rapporteur.formats.report.transcript;

import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;

/** Reports of texts written for tests. */
final class Texts {

    private Texts() {}

    static Report report(String text) {
        return Report.of(
                Identifiers.report(null, null, null, text),
                null,
                Published.unknown("a test"),
                null,
                text,
                new Maker.Machine("test", "1"));
    }
}
