package org.rapporteur.store.sql;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;

/**
 * Does deeds with a store and says so of each when it is confirmed: what a test starts as a program of its own, to kill it. Arguments:
 * address, user, password, seed, the first deed's number, the number before which it ends.
 */
public final class DeedsProgram {

    private DeedsProgram() {}

    /** Does them. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Deeds deeds = new Deeds(Long.parseLong(arguments[3]));
        try (Store store =
                SqlStores.open(StoreAddress.of(arguments[0], arguments[1], arguments[2]), new RecordItemFormat())) {
            out.println("ready");
            for (int i = Integer.parseInt(arguments[4]); i < Integer.parseInt(arguments[5]); i++) {
                deeds.with(store, i);
                out.println(i);
            }
        }
        out.println("done");
    }
}
