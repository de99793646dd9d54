package org.rapporteur.server.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.rapporteur.record.Identifiers;

/** Finds the page's files on the class path. Safe on any thread. */
public final class Assets {

    private static final String PAGE = "org/rapporteur/web/";
    private static final String LIBRARIES = "META-INF/resources/webjars/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_@][A-Za-z0-9._@+-]{0,127}");
    private static final int LARGEST = 8 << 20;
    private static final int KEPT = 64 << 10;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("jsonl", "application/x-ndjson"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final ClassLoader loader;

    /** Small files that were asked for, so that a page of many modules does not open a jar for each. */
    private final Map<String, File> kept = new ConcurrentHashMap<>();

    /** Makes it. */
    public Assets() {
        this(Assets.class.getClassLoader());
    }

    Assets(ClassLoader loader) {
        this.loader = loader;
    }

    /** A file: its media type, what stands in it, the digest of that, and whether its address names its version. */
    public static final class File {
        private final String type;
        private final byte[] bytes;
        private final String tag;
        private final boolean immutable;

        private File(String type, byte[] bytes, boolean immutable) {
            this.type = type;
            this.bytes = bytes;
            this.tag = Identifiers.digest(bytes).substring("sha256:".length(), 32);
            this.immutable = immutable;
        }

        String type() {
            return type;
        }

        String tag() {
            return tag;
        }

        boolean immutable() {
            return immutable;
        }

        int size() {
            return bytes.length;
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * Returns the file under an address; the page itself where the address is one of its views.
     *
     * @param path decoded, beginning with a slash
     */
    public Optional<File> find(String path) {
        String[] names = path.substring(1).split("/", -1);
        boolean library = names[0].equals("webjars");
        if (!library && !names[0].equals("assets") && !names[0].equals("favicon.ico")) {
            return read(PAGE + "index.html", false);
        }
        for (String name : names) {
            if (!NAME.matcher(name).matches() || name.contains("..")) {
                return Optional.empty();
            }
        }
        String rest = String.join("/", names);
        return library ? read(LIBRARIES + rest.substring("webjars/".length()), true) : read(PAGE + rest, false);
    }

    private Optional<File> read(String resource, boolean immutable) {
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        File found = kept.get(resource);
        if (found == null) {
            found = load(resource, type, immutable);
            if (found != null && found.size() <= KEPT) {
                kept.put(resource, found);
            }
        }
        return Optional.ofNullable(found);
    }

    private File load(String resource, String type, boolean immutable) {
        URL url = loader.getResource(resource);
        if (url == null) {
            return null;
        }
        try {
            URLConnection connection = url.openConnection();
            if (connection instanceof JarURLConnection jar && jar.getJarEntry().isDirectory()) {
                return null;
            }
            try (InputStream in = connection.getInputStream()) {
                byte[] bytes = in.readNBytes(LARGEST);
                return new File(type, bytes, immutable);
            }
        } catch (IOException e) {
            return null;
        }
    }
}
