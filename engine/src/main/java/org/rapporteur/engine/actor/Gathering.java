package org.rapporteur.engine.actor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.record.Header;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Keeps of each record what actors are made of, and hands everything on to another writer; of that, only headers and the actors of
 * an earlier run are held back, which are made anew. Not safe for use by several threads.
 */
final class Gathering implements RecordWriter {

    private final RecordWriter next;
    private final List<ReportRecord> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Makes one that hands on to {@code next}, or to nobody where it is null. */
    Gathering(RecordWriter next) {
        this.next = next;
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        List<Item> kept = record.items().stream()
                .filter(item -> item instanceof Entity || item instanceof Statement || item instanceof Coding)
                .toList();
        records.add(new ReportRecord(record.report(), kept));
        if (next != null) {
            next.write(record);
        }
    }

    @Override
    public void write(Item item) throws IOException {
        if (item instanceof Problem problem) {
            problems.add(problem);
        }
        boolean stale = item instanceof Actor actor && Actors.MAKER.equals(actor.by());
        if (next != null && !stale && !(item instanceof Header)) {
            next.write(item);
        }
    }

    List<ReportRecord> records() {
        return records;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() {
        // The other writer belongs to somebody else.
    }
}
