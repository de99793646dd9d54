package org.rapporteur.formats.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;

class ItemTypesTest {

    @Test
    void knowsEveryItemOfTheRecordModule() throws IOException, URISyntaxException {
        Set<String> registered = ItemTypes.list().values().stream()
                .map(shape -> shape.type().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = new TreeSet<>();
        URI source =
                Item.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (source.getPath().endsWith(".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(source))) {
                collect(jar.getPath("/"), found);
            }
        } else {
            collect(Path.of(source), found);
        }
        assertTrue(found.contains("org.rapporteur.record.speech.Statement"), () -> "saw only " + found);
        assertEquals(found, registered);
    }

    @Test
    void registersEachUnderItsOwnName() {
        new RandomItems(3).others().forEach(item -> assertEquals(item.type(), nameOf(item)));
        new RandomItems(3).record().items().forEach(item -> assertEquals(item.type(), nameOf(item)));
    }

    private static String nameOf(Item item) {
        return ItemTypes.list().entrySet().stream()
                .filter(entry -> entry.getValue().type() == item.getClass())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static void collect(Path root, Set<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = load(name.substring(0, name.length() - ".class".length()));
                if (type != null
                        && Item.class.isAssignableFrom(type)
                        && !Modifier.isAbstract(type.getModifiers())
                        && type != UnknownItem.class) {
                    found.add(type.getName());
                }
            }
        }
    }

    private static Class<?> load(String name) {
        try {
            return name.endsWith("-info") ? null : Class.forName(name, false, Item.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
