package org.rapporteur.server.api.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.server.guard.Randoms;
import org.rapporteur.server.http.Jsons;
import org.rapporteur.server.route.Upload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that wait for their job, a folder for each job in a folder of this server, which holds a lock as long as it lives. Whose lock can
 * be had has died: its jobs are taken over. Safe on any thread.
 */
final class Incoming implements AutoCloseable {

    private static final String PREFIX = "server-";
    private static final String LOCK = "lock";
    private static final String MANIFEST = "manifest.json";
    private static final System.Logger LOG = System.getLogger(Incoming.class.getName());

    private final JsonMapper json = Jsons.mapper();
    private final Path base;
    private final Path own;
    private final FileChannel lock;

    Incoming(Path base) throws IOException {
        this.base = base;
        this.own = Files.createDirectory(base.resolve(PREFIX + new Randoms().next()));
        this.lock = FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
    }

    /** Keeps files for a job, under names of the server's own; once this returns, a server that dies loses nothing. */
    void keep(String job, Manifest manifest, List<Upload> files) throws IOException {
        Path folder = Files.createDirectory(own.resolve(job));
        for (int i = 0; i < files.size(); i++) {
            Files.move(files.get(i).file(), folder.resolve(String.valueOf(i)));
        }
        write(folder, manifest);
    }

    /** Notes how often a job was begun. */
    void note(String job, Manifest manifest) throws IOException {
        write(own.resolve(job), manifest);
    }

    private void write(Path folder, Manifest manifest) throws IOException {
        Path draft = Files.write(folder.resolve("draft"), json.writeValueAsBytes(manifest));
        Files.move(draft, folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns the files of a job under the names that their sender gave them. */
    List<UploadedInput> files(String job, Manifest manifest) {
        List<UploadedInput> inputs = new ArrayList<>();
        for (int i = 0; i < manifest.names().size(); i++) {
            inputs.add(
                    new UploadedInput(manifest.names().get(i), own.resolve(job).resolve(String.valueOf(i))));
        }
        return inputs;
    }

    /** Forgets a job's files; doing so again does nothing. */
    void forget(String job) {
        if (Files.exists(own.resolve(job))) {
            delete(own.resolve(job));
        }
    }

    /** A job that a server which has died had not ended. */
    record Left(String job, Manifest manifest) {}

    /** Takes over the jobs of servers that have died. */
    List<Left> takeOver() throws IOException {
        List<Left> left = new ArrayList<>();
        for (Path other : list(base)) {
            String name = other.getFileName().toString();
            if (name.startsWith(PREFIX) && !other.equals(own) && Files.isDirectory(other)) {
                takeOver(other, left);
            }
        }
        return left;
    }

    private void takeOver(Path other, List<Left> left) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(other.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            if (taken == null) {
                return;
            }
            for (Path folder : list(other)) {
                if (Files.exists(folder.resolve(MANIFEST))) {
                    String job = folder.getFileName().toString();
                    Files.move(folder, own.resolve(job));
                    read(own.resolve(job)).ifPresent(manifest -> left.add(new Left(job, manifest)));
                }
            }
        } catch (OverlappingFileLockException e) {
            // Another server of this program lives.
            return;
        }
        delete(other);
    }

    private Optional<Manifest> read(Path folder) throws IOException {
        try {
            return Optional.of(json.readValue(Files.readAllBytes(folder.resolve(MANIFEST)), Manifest.class));
        } catch (JacksonException e) {
            LOG.log(System.Logger.Level.WARNING, () -> folder + " holds no manifest that can be read", e);
            return Optional.empty();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, () -> folder + " cannot be deleted", e);
        }
    }

    /** Lets go of the lock; what is left waits for the next server. */
    @Override
    public void close() {
        if (!lock.isOpen()) {
            return;
        }
        try {
            lock.close();
            try (Stream<Path> files = Files.list(own)) {
                if (files.allMatch(file -> file.endsWith(LOCK))) {
                    delete(own);
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the folder for uploads cannot be left tidy", e);
        }
    }
}
