package org.rapporteur.store.sql;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;

/**
 * Puts made records into a store and says so of each when it is confirmed: what a test starts as a program of its own, to kill it.
 * Arguments: address, user, password, how many reports.
 */
public final class IngestProgram {

    private IngestProgram() {}

    /** Puts them. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Store store =
                SqlStores.open(StoreAddress.of(arguments[0], arguments[1], arguments[2]), new RecordItemFormat())) {
            out.println("ready");
            out.flush();
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                ReportRecord record = record(i);
                store.put(record);
                out.println(record.report().id());
                out.flush();
            }
        }
        out.println("done");
        out.flush();
    }

    /** Returns the record of a report, every third with a coding of it. */
    static ReportRecord record(int number) {
        ReportRecord record = Records.of(number, 1 + number % 4, Records.BY);
        String target = Records.statement(record);
        return number % 3 > 0
                ? record
                : record.with(java.util.List.of(Records.coding(target + "/c", target, "mode", "mixed", "ana")));
    }
}
