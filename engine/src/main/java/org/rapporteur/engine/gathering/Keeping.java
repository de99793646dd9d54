package org.rapporteur.engine.gathering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.record.Header;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Keeps of each record what a question needs, and hands everything on to another writer; of that, only headers and what an earlier
 * answer made are held back, which is made anew. Not safe for use by several threads.
 */
final class Keeping implements RecordWriter {

    private final RecordWriter next;
    private final Predicate<Item> needed;
    private final Predicate<Item> stale;
    private final List<ReportRecord> records = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Makes one that hands on to {@code next}, or to nobody where it is null. */
    Keeping(RecordWriter next, Predicate<Item> needed, Predicate<Item> stale) {
        this.next = next;
        this.needed = needed;
        this.stale = stale;
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        records.add(new ReportRecord(
                record.report(), record.items().stream().filter(needed).toList()));
        if (next != null) {
            next.write(record);
        }
    }

    @Override
    public void write(Item item) throws IOException {
        if (item instanceof Problem problem) {
            problems.add(problem);
        }
        if (next != null && !stale.test(item) && !(item instanceof Header)) {
            next.write(item);
        }
    }

    Gathered gathered() {
        return new Gathered(records, problems);
    }

    @Override
    public void close() {
        // The other writer belongs to somebody else.
    }
}
