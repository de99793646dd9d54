package org.rapporteur.extraction.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The files of a trained model: settings ({@code model.properties}), graphs and vocabulary. Every file but the settings is held
 * against the SHA-256 digest that the settings give for it before anything is made of it. A graph is opened when first asked
 * for, once, and shared; safe for use by several threads. Closing the model closes its graphs, which nobody may be running then.
 */
public final class Model implements AutoCloseable {

    /** The name of the file of settings. */
    public static final String SETTINGS = "model.properties";

    private static final String BUNDLED = "/org/rapporteur/model/";

    private final String place;
    private final String advice;
    private final Opener opener;
    private final Properties settings;
    private final Map<String, Graph> graphs = new HashMap<>();
    private boolean closed;

    private Model(String place, String advice, Opener opener) {
        this.place = place;
        this.advice = advice;
        this.opener = opener;
        this.settings = settings(new String(read(SETTINGS), StandardCharsets.UTF_8));
    }

    /** Returns whether a model is on the class path (the module {@code rapporteur-model}), complete or not. */
    public static boolean isBundled() {
        return Model.class.getResource(BUNDLED + SETTINGS) != null;
    }

    /**
     * Returns the model on the class path.
     *
     * @throws ModelException when its settings are missing or cannot be read
     */
    public static Model bundled() {
        return new Model(
                "the bundled model's file ",
                "the jar rapporteur-model has to be on the class path, whole; build or download it again",
                name -> {
                    InputStream stream = Model.class.getResourceAsStream(BUNDLED + name);
                    if (stream == null) {
                        throw new NoSuchFileException(name);
                    }
                    return stream;
                });
    }

    /**
     * Returns the model whose files lie in a folder.
     *
     * @throws ModelException when its settings are missing or cannot be read
     */
    public static Model in(Path folder) {
        return new Model(
                "the model file " + folder + folder.getFileSystem().getSeparator(),
                "copy the model's folder again, whole",
                name -> Files.newInputStream(folder.resolve(name)));
    }

    /** Returns whether the settings have a key, be it blank. */
    boolean has(String key) {
        return settings.containsKey(key);
    }

    /**
     * Returns a setting.
     *
     * @throws ModelException when the settings lack it or it is blank
     */
    public String setting(String key) {
        String value = settings.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw wrong(SETTINGS, "lacks the setting " + key, null);
        }
        return value;
    }

    /**
     * Returns a setting that lists words, between blanks.
     *
     * @throws ModelException when the settings lack it
     */
    public List<String> words(String key) {
        return List.of(setting(key).split("\\s++"));
    }

    /**
     * Returns a setting that lists numbers, between blanks.
     *
     * @throws ModelException when the settings lack it, or a word in it is no finite number
     */
    public double[] numbers(String key) {
        List<String> words = words(key);
        double[] numbers = new double[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            try {
                numbers[i] = Double.parseDouble(words.get(i));
            } catch (NumberFormatException e) {
                numbers[i] = Double.NaN;
            }
            if (!Double.isFinite(numbers[i])) {
                throw wrong(SETTINGS, "has \"" + words.get(i) + "\" for a number in the setting " + key, null);
            }
        }
        return numbers;
    }

    /**
     * Returns a setting that lists so many numbers, between blanks.
     *
     * @param count how many there have to be
     * @throws ModelException when the settings lack it, a word in it is no finite number, or there are more or fewer
     */
    public double[] numbers(String key, int count) {
        double[] numbers = numbers(key);
        if (numbers.length != count) {
            throw wrong(
                    SETTINGS,
                    "has " + numbers.length + " numbers in the setting " + key + ", and needs " + count,
                    null);
        }
        return numbers;
    }

    /**
     * Returns a setting that is one whole number.
     *
     * @param least the least it may be
     * @throws ModelException when the settings lack it, or it is anything else
     */
    public int number(String key, int least) {
        try {
            int number = Integer.parseInt(setting(key));
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with the same words as for a number that is too small.
        }
        throw wrong(
                SETTINGS, "has " + key + "=" + setting(key) + ", and needs a whole number from " + least + " on", null);
    }

    /**
     * Returns the bytes of a file, read anew.
     *
     * @param name the file's name, "vocabulary.txt"; the settings have to give its digest, as {@code vocabulary.sha256}
     * @throws ModelException when the file is missing, cannot be read, or has another digest
     */
    public byte[] bytes(String name) {
        String key = name.replaceFirst("\\.[^.]*+$", "") + ".sha256";
        String expected = setting(key);
        byte[] bytes = read(name);
        String found = digest(bytes);
        if (!found.equalsIgnoreCase(expected)) {
            String what = "is damaged: its SHA-256 is " + found + " and " + SETTINGS + " says " + expected;
            throw wrong(name, what, null);
        }
        return bytes;
    }

    /**
     * Returns a graph, opened when first asked for.
     *
     * @param name the file's name, "encoder.onnx"
     * @throws ModelException when the file is missing, damaged or no graph, or this machine cannot run it
     * @throws IllegalStateException when the model has been closed
     */
    public Graph graph(String name) {
        synchronized (graphs) {
            if (closed) {
                throw new IllegalStateException("the model has been closed");
            }
            return graphs.computeIfAbsent(
                    name, file -> Graph.of(bytes(file), what -> wrong(file, what.text(), what.cause())));
        }
    }

    /** Closes the graphs. */
    @Override
    public void close() {
        synchronized (graphs) {
            closed = true;
            graphs.values().forEach(Graph::close);
            graphs.clear();
        }
    }

    /** Returns the exception that says what is wrong with a file, which file it is, and what to do. */
    ModelException wrong(String name, String what, Throwable cause) {
        return new ModelException(place + name + " " + what + "; " + advice, cause);
    }

    private byte[] read(String name) {
        try (InputStream stream = opener.open(name)) {
            return stream.readAllBytes();
        } catch (NoSuchFileException e) {
            throw wrong(name, "is missing", e);
        } catch (IOException e) {
            throw wrong(name, "cannot be read (" + e + ")", e);
        }
    }

    private Properties settings(String text) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw wrong(SETTINGS, "is no file of settings (" + e.getMessage() + ")", e);
        }
        return read;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private interface Opener {
        InputStream open(String name) throws IOException;
    }
}
