package org.rapporteur.formats.report.transcript;

import java.util.List;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;

/** Reports of texts written for tests. */
final class Texts {

    private Texts() {}

    static Report report(String text) {
        return new Report(
                Identifiers.report(null, null, null, text),
                null,
                null,
                null,
                null,
                Published.unknown("a test"),
                null,
                null,
                Identifiers.digest(text),
                null,
                null,
                null,
                List.of(),
                text,
                new Maker.Machine("test", "1"),
                Extra.NONE);
    }
}
