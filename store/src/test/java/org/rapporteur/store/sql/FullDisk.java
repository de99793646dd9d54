package org.rapporteur.store.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.rapporteur.store.Store;

/** Makes a disk full for a store, without a disk to fill. */
final class FullDisk {

    private FullDisk() {}

    /** Lets the file grow to so many pages, or not at all. */
    static void limit(Store store, int pages) {
        ((SqlStore) store).database().write(sql -> {
            try (Statement statement = sql.connection().createStatement()) {
                // Less than it has is as many as it has.
                statement.execute("PRAGMA max_page_count = " + Math.max(1, pages));
            }
            return null;
        });
    }

    /**
     * Lets no file of this program, the store's log among them, be written behind so many bytes, until {@link #lift}. What is refused is
     * the write itself, wherever it happens: in the log, or while the log is put into the file.
     *
     * @return whether this machine can do so: it takes Linux's {@code prlimit}
     */
    static boolean limitFiles(long bytes) {
        return isSet(bytes + ":");
    }

    /** Takes the limit on files away. */
    static void lift() {
        if (!isSet("unlimited:")) {
            throw new IllegalStateException("the limit on files cannot be taken away");
        }
    }

    private static boolean isSet(String limit) {
        try {
            Process process = new ProcessBuilder(
                            "prlimit",
                            "--pid",
                            String.valueOf(ProcessHandle.current().pid()),
                            "--fsize=" + limit)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 && said.isEmpty();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
