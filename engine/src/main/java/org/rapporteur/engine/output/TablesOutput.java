package org.rapporteur.engine.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.formats.table.Table;
import org.rapporteur.record.service.RecordWriter;

/** Every table in a file of its own, in one folder: each appears whole, and none before all could be written. */
final class TablesOutput extends Output {

    private final Path folder;
    private final boolean made;
    private final List<FileOutput> files = new ArrayList<>();
    private boolean committed;

    TablesOutput(Path path, OutputStyle style) throws IOException {
        folder = path.toAbsolutePath();
        made = !Files.exists(folder);
        try {
            if (made) {
                Places.requireWritable(folder);
                Files.createDirectory(folder);
            }
        } catch (IOException e) {
            throw Places.failure(path, e);
        }
        try {
            for (Table table : Table.values()) {
                files.add(FileOutput.make(folder.resolve(table.fileName()), style.withTable(table.name())));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public RecordWriter writer() {
        return new Tee(files.stream().map(FileOutput::writer).toList());
    }

    @Override
    public void commit() throws IOException {
        for (FileOutput file : files) {
            file.finish();
        }
        for (FileOutput file : files) {
            file.appear();
        }
        committed = true;
    }

    @Override
    public void close() throws IOException {
        for (FileOutput file : files) {
            file.close();
        }
        if (made && !committed) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // Somebody else has put something there meanwhile.
            }
        }
    }
}
