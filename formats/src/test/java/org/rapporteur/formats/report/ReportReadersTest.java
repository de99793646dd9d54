package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.report.html.HtmlReader;
import org.rapporteur.formats.report.plain.PlainTextReader;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.ReportReader;

class ReportReadersTest {

    @Test
    void asksPlainTextLast() {
        List<String> formats = ReportReaders.standard().list().stream()
                .map(ReportReader::format)
                .toList();
        assertEquals(List.of("html", "jsonl", "text"), formats);

        ReportReaders turned = ReportReaders.of(List.of(new PlainTextReader(), new HtmlReader()));
        assertEquals("html", turned.list().get(0).format());
        assertTrue(turned.find("text").isPresent());
        assertTrue(turned.find("jsonl").isEmpty());
    }

    @Test
    void asksAReaderAddedByOneClass() {
        ReportReader shouting = new ReportReader() {
            @Override
            public String format() {
                return "shout";
            }

            @Override
            public boolean accepts(Input input) throws IOException {
                return input.peek(1)[0] == '!';
            }

            @Override
            public void read(Input input, Consumer<Reading> sink) {
                throw new IllegalStateException("was asked");
            }
        };
        List<Reading> readings = new ArrayList<>();
        ReportReaders.of(List.of(new PlainTextReader(), shouting)).read(BytesInput.of("a", "!x"), readings::add);

        assertTrue(readings.toString().contains("was asked"), readings.toString());
    }

    @Test
    void saysThatNoReaderTakesIt() {
        List<Reading> readings = new ArrayList<>();
        ReportReaders.of(List.of()).read(BytesInput.of("a", "x"), readings::add);

        assertTrue(readings.toString().contains("no format known"), readings.toString());
    }

    /** Start-up: a class path with nothing but this project's own classes can read plain text. */
    @Test
    void readsPlainTextWithoutLoadingAnyLibrary(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Caf\u00e9.");
        URL[] own = {location(ReportReaders.class), location(Report.class)};
        try (URLClassLoader alone = new URLClassLoader(own, ClassLoader.getPlatformClassLoader())) {
            assertThrows(ClassNotFoundException.class, () -> alone.loadClass("org.jsoup.nodes.Document"));
            assertThrows(ClassNotFoundException.class, () -> alone.loadClass("com.ibm.icu.text.CharsetDetector"));
            assertThrows(ClassNotFoundException.class, () -> alone.loadClass("tools.jackson.databind.JsonNode"));

            Object readers = alone.loadClass(ReportReaders.class.getName())
                    .getMethod("standard")
                    .invoke(null);
            Class<?> inputs = alone.loadClass(Inputs.class.getName());
            List<?> found = (List<?>)
                    inputs.getMethod("resolve", List.class, java.io.InputStream.class, long.class, Consumer.class)
                            .invoke(null, List.of(file.toString()), null, 100L, (Consumer<Object>) p -> {});
            List<Object> readings = new ArrayList<>();
            readers.getClass()
                    .getMethod("read", alone.loadClass(Input.class.getName()), Consumer.class)
                    .invoke(readers, found.get(0), (Consumer<Object>) readings::add);

            assertTrue(readings.toString().contains("Caf\u00e9."), readings.toString());
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
