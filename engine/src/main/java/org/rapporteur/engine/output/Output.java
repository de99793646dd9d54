package org.rapporteur.engine.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.record.service.RecordWriter;

/**
 * Where one reading's records go. A file or folder appears, or is replaced, only by {@link #commit}; until then, and when that
 * never comes, what was there stays as it was. Not safe for use by several threads.
 */
public abstract sealed class Output implements Closeable permits StreamOutput, FileOutput, FolderOutput, TablesOutput {

    /** Returns an output into a stream, which is flushed but stays open. What was written there cannot be taken back. */
    public static Output toStream(OutputStream stream, OutputStyle style) {
        return new StreamOutput(stream, style, false);
    }

    /**
     * Returns an output into a file; HTML under a name that does not end in {@code .html} is a folder with a page for each
     * report; CSV under a name without an ending is a folder with every table, unless the style names one. Fails here, before anything is read, where the place cannot be written to.
     *
     * @throws IOException when nothing can be written there, saying why and what to do
     */
    public static Output toFile(Path path, OutputStyle style) throws IOException {
        boolean folder = style.format() == OutputFormat.HTML
                && OutputFormat.find(path).filter(OutputFormat.HTML::equals).isEmpty();
        if (folder) {
            return new FolderOutput(path);
        }
        return isForTables(path, style) ? new TablesOutput(path, style) : FileOutput.open(path, style);
    }

    private static boolean isForTables(Path path, OutputStyle style) {
        Path name = path.getFileName();
        return style.format() == OutputFormat.CSV
                && style.table() == null
                && name != null
                && (Files.isDirectory(path)
                        || (!Files.exists(path) && name.toString().indexOf('.') < 0));
    }

    /** Returns the writer; it must not be closed by the caller. */
    public abstract RecordWriter writer();

    /**
     * Finishes the output and makes it appear. To be called once, when everything has been written.
     *
     * @throws IOException when it cannot be written; nothing has appeared then
     */
    public abstract void commit() throws IOException;

    /** Gives up what was not committed; does nothing after {@link #commit}. */
    @Override
    public abstract void close() throws IOException;
}
