package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says on which bytes a figure was measured: SHA-256 over the files used, in the order of their names relative to the corpus
 * (with {@code /}, by UTF-16 unit); of each the name in UTF-8 and the content, both preceded by their length in bytes as
 * decimal digits and a colon. Stateless.
 */
public final class CorpusDigest {

    private CorpusDigest() {}

    /**
     * Returns {@code sha256:} and 64 hex digits.
     *
     * @param root the folder of the corpus, or of the single file
     * @param files the files used, under {@code root}
     * @throws IOException when a file cannot be read
     */
    public static String of(Path root, Collection<Path> files) throws IOException {
        Map<String, Path> byName = new TreeMap<>();
        for (Path file : files) {
            byName.put(root.relativize(file).toString().replace('\\', '/'), file);
        }
        MessageDigest digest = sha256();
        for (Map.Entry<String, Path> entry : byName.entrySet()) {
            update(digest, entry.getKey().getBytes(StandardCharsets.UTF_8));
            update(digest, Files.readAllBytes(entry.getValue()));
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
