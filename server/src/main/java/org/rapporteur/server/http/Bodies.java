package org.rapporteur.server.http;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Taken;
import org.rapporteur.server.route.Upload;
import org.rapporteur.server.schema.SchemaFault;
import org.rapporteur.server.schema.TextSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what comes in with requests, within bounds: JSON in memory, files on disk. Safe on any thread. */
final class Bodies {

    private static final int JSON_MOST = 4 << 20;
    private static final int IN_MEMORY = 1 << 16;
    private static final int FILES_MOST = 1000;
    private static final TextSchema FIELD = TextSchema.of(0, 1000);

    private final JsonMapper json;
    private final Path folder;
    private final long most;

    /**
     * Makes it.
     *
     * @param folder where files lie while a request is answered
     * @param most how many bytes the files of one request may take together
     */
    Bodies(JsonMapper json, Path folder, long most) {
        this.json = json;
        this.folder = folder;
        this.most = most;
    }

    Record value(Context context, Taken.Body body) throws IOException {
        requireType(context, "application/json");
        try {
            JsonNode node = json.readTree(bounded(context));
            if (node == null || node.isMissingNode()) {
                throw Refusal.of(400, "a JSON object is needed");
            }
            body.schema().check(node, "");
            return json.treeToValue(node, body.type());
        } catch (SchemaFault e) {
            throw Refusal.field(e.field(), e.getMessage());
        } catch (JacksonException e) {
            throw Refusal.of(400, "the body is no JSON of the shape needed: " + where(e));
        }
    }

    /** Says where it went wrong, without what Java calls it. */
    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? "a value is not of its type"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static byte[] bounded(Context context) throws IOException {
        requireLength(context, JSON_MOST);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = context.req().getInputStream()) {
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                if (bytes.size() > JSON_MOST) {
                    throw Refusal.of(413, "the body is larger than " + JSON_MOST + " bytes");
                }
            }
        }
        return bytes.toByteArray();
    }

    Form form(Context context, Taken.Files known) throws IOException {
        requireType(context, "multipart/form-data");
        requireLength(context, most);
        context.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig",
                        new MultipartConfigElement(folder.toString(), most, most, IN_MEMORY));
        List<Upload> files = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (Part part : parts(context)) {
            if (part.getName() != null && part.getName().equals("file") && part.getSubmittedFileName() != null) {
                // Asked before the part is let go of: one that lies on disk has no size any more then.
                long size = part.getSize();
                files.add(new Upload(name(part.getSubmittedFileName()), file(part), size));
            } else if (known.fields().contains(part.getName())) {
                fields.put(part.getName(), field(part));
            } else {
                throw Refusal.field("", "the form has a field that is neither file nor one of " + known.fields());
            }
        }
        if (files.isEmpty() || files.size() > FILES_MOST) {
            files.forEach(file -> delete(file.file()));
            throw Refusal.field("file", "1 to " + FILES_MOST + " files are needed");
        }
        return new Form(files, fields);
    }

    private Iterable<Part> parts(Context context) throws IOException {
        try {
            return context.req().getParts();
        } catch (IllegalStateException e) {
            end(context);
            throw Refusal.of(413, tooLarge());
        } catch (ServletException | IOException | RuntimeException e) {
            end(context);
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("exceed")
                    || String.valueOf(e.getCause()).toLowerCase(Locale.ROOT).contains("exceed")) {
                throw Refusal.of(413, tooLarge());
            }
            throw Refusal.of(400, "the form cannot be read to its end");
        }
    }

    /** A form that fails fails the rest of the body with it: the server below closes the connection, and the client must know. */
    private static void end(Context context) {
        context.header("Connection", "close");
    }

    private Path file(Part part) throws IOException {
        Path file = Files.createTempFile(folder, "upload", ".part");
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        part.delete();
        return file;
    }

    private static String field(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            String text = new String(in.readNBytes(8192), StandardCharsets.UTF_8);
            FIELD.check(text, part.getName());
            return text;
        } catch (SchemaFault e) {
            throw Refusal.field(e.field(), e.getMessage());
        }
    }

    /** What a sender calls a file: what follows the last slash of either kind, without what cannot be printed. */
    static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        last.codePoints()
                .filter(point -> !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE
                        && Character.getType(point) != Character.FORMAT)
                .limit(200)
                .forEach(name::appendCodePoint);
        String shown = name.toString().strip();
        return shown.isEmpty() || shown.equals(".") || shown.equals("..") ? "file" : shown;
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(Bodies.class.getName())
                    .log(System.Logger.Level.WARNING, () -> file + " cannot be deleted", e);
        }
    }

    private static void requireLength(Context context, long most) {
        if (context.req().getContentLengthLong() > most) {
            // What is on its way is not read: the connection ends with the answer.
            end(context);
            throw Refusal.of(413, "the request is larger than " + most + " bytes");
        }
    }

    private String tooLarge() {
        return "the files are larger than " + most + " bytes; add them a few at a time, or with rapporteur ingest";
    }

    private static void requireType(Context context, String type) {
        String sent = context.req().getContentType();
        String plain = sent == null ? "" : sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!plain.equals(type)) {
            throw Refusal.of(415, "the body must be " + type);
        }
        if (context.header("Content-Encoding") != null) {
            throw Refusal.of(415, "a packed body is not taken");
        }
    }
}
