package org.rapporteur.engine.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** What files and folders that appear whole have in common. Stateless. */
final class Places {

    private Places() {}

    /** Returns a name beside the target that no other run uses: on the same disk, so that it can be moved there at once. */
    static Path beside(Path target) {
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        return target.resolveSibling("." + target.getFileName() + "." + random + ".part");
    }

    /**
     * Checks that a file or folder of this name could be made.
     *
     * @throws IOException saying why not
     */
    static void requireWritable(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (target.getFileName() == null || folder == null) {
            throw new IOException("it has no name; name a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder + "; make it first");
        }
        if (!Files.isWritable(folder) || (Files.exists(target) && !Files.isWritable(target))) {
            throw new AccessDeniedException(target.toString());
        }
    }

    /** Moves a finished file over its target, which keeps its permissions. */
    static void move(Path temporary, Path target) throws IOException {
        if (Files.exists(target)) {
            try {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            } catch (UnsupportedOperationException e) {
                // No such permissions on this disk.
            }
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns the failure in words: Java's own often say nothing but the file's name. */
    static IOException failure(Path target, IOException cause) {
        String reason = cause.getMessage();
        if (cause instanceof AccessDeniedException) {
            reason = "it may not be written; change its permissions or choose another place";
        } else if (cause instanceof NoSuchFileException) {
            reason = "its folder is gone";
        } else if (cause instanceof FileSystemException file && file.getReason() != null) {
            reason = file.getReason();
        }
        return new IOException("cannot write " + target + ": " + reason, cause);
    }
}
