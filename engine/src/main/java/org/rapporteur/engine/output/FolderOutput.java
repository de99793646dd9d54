package org.rapporteur.engine.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.formats.page.HtmlFolderWriter;
import org.rapporteur.record.service.RecordWriter;

/** Pages in a folder of their own, which the writer moves to their places at the end. */
final class FolderOutput extends Output {

    private final Path target;
    private final boolean made;
    private final HtmlFolderWriter writer;
    private boolean committed;

    FolderOutput(Path path) throws IOException {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new IOException(
                        "it is a file, and pages need a folder; choose another name or one ending in .html");
            }
            target = path.toAbsolutePath();
            made = !Files.exists(target);
            Places.requireWritable(target);
            writer = new HtmlFolderWriter(target);
        } catch (IOException e) {
            throw Places.failure(path, e);
        }
    }

    @Override
    public RecordWriter writer() {
        return writer;
    }

    @Override
    public void commit() throws IOException {
        try {
            writer.close();
            committed = true;
        } catch (IOException e) {
            throw Places.failure(target, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            writer.abandon();
            writer.close();
            if (made) {
                try {
                    Files.deleteIfExists(target);
                } catch (DirectoryNotEmptyException e) {
                    // Somebody else has put something there meanwhile.
                }
            }
        }
    }
}
