package org.rapporteur.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/** Reads nothing until it is let go. */
record Slow(CountDownLatch begun, CountDownLatch go) implements Annotator {

    @Override
    public Maker maker() {
        return new Maker.Machine("slow", "1");
    }

    @Override
    public ReportRecord annotate(ReportRecord record) {
        begun.countDown();
        try {
            if (!go.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return record;
    }
}
