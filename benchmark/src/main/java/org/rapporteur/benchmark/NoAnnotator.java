package org.rapporteur.benchmark;

import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/** Finds nothing and costs nothing, so that what happens before an annotator is measured alone. Stateless. */
public final class NoAnnotator implements Annotator {

    @Override
    public Maker maker() {
        return new Maker.Machine("nothing", "1");
    }

    @Override
    public ReportRecord annotate(ReportRecord soFar) {
        return soFar;
    }
}
