package org.rapporteur.store.sql.keep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;

/**
 * A record made ready to be kept: everything that takes time and needs no database. Immutable.
 *
 * @param report what is known of the report, and its line
 * @param sets what machines propose, and behind it what each coder made, each as lines
 * @param codings what people decided
 * @param record the record that it was made from, or null where the text is not here
 */
record Lines(Head report, List<Made> sets, List<CodingLine> codings, ReportRecord record) {

    /** What varies when the same report is read from another place, and is no proposal. */
    private static final List<String> PLACE = List.of("uri", "fileDigest", "encoding.name", "encoding.why", "by");

    /**
     * The report.
     *
     * @param fields the strings of its line
     * @param text its text, or null where it is not here
     */
    record Head(String id, String line, Map<String, String> fields, String text, boolean astral) {

        /** The longest identifier of a report; PostgreSQL's indexes hold little more. */
        private static final int MOST = 400;

        Head {
            if (id == null || id.length() > MOST || id.indexOf('\0') >= 0) {
                throw new IllegalArgumentException(
                        "a store keeps reports whose identifiers have up to " + MOST + " characters, got " + id);
            }
        }
    }

    /**
     * What one kind of maker made: the machines together, or one coder.
     *
     * @param maker empty for the machines
     * @param makers all of them, a line each
     * @param told whether it was said who they are; else they are those that made the items
     */
    record Made(String maker, String digest, String makers, boolean told, List<ItemLine> items) {}

    /** An object. */
    record ItemLine(String type, String id, String maker, String body) {}

    /** A coding and its line. */
    record CodingLine(String id, String target, String field, String value, String maker, String body) {}

    /** Makes one of a record; the annotators are null where nobody said who they are. */
    static Lines of(ReportRecord record, Collection<Maker> annotators, ItemFormat format) {
        Report report = record.report();
        ItemFormat.Texts texts = ItemFormat.Texts.of(report);
        String line = format.write(report, texts);
        CodePoints points = texts.points(report.id());
        Head head = new Head(report.id(), line, format.fields(line), report.text(), !points.isIdentity());
        Map<String, List<ItemLine>> sets = new LinkedHashMap<>();
        sets.put("", new ArrayList<>());
        List<CodingLine> codings = new ArrayList<>();
        for (Item item : record.items()) {
            String body = format.write(item, texts);
            if (item instanceof Coding coding) {
                codings.add(of(coding, body));
            } else {
                String maker = item.by() == null ? null : item.by().written();
                String set = item.by() instanceof Maker.Coder ? maker : "";
                sets.computeIfAbsent(set, each -> new ArrayList<>())
                        .add(new ItemLine(item.type(), item.id(), maker, body));
            }
        }
        return new Lines(head, made(head, sets, annotators), codings, record);
    }

    /** Makes one of lines whose report's text is not here. */
    static Lines of(UnknownItem report, List<UnknownItem> items, ItemFormat format) {
        Head head = new Head(report.id(), report.json(), format.fields(report.json()), null, false);
        Map<String, List<ItemLine>> sets = new LinkedHashMap<>();
        sets.put("", new ArrayList<>());
        List<CodingLine> codings = new ArrayList<>();
        for (UnknownItem item : items) {
            Map<String, String> fields = format.fields(item.json());
            String maker = fields.get("by");
            if ("coding".equals(item.type()) && item.id() != null && maker != null && fields.containsKey("target")) {
                codings.add(new CodingLine(
                        item.id(),
                        fields.get("target"),
                        fields.getOrDefault("field", ""),
                        fields.get("value"),
                        maker,
                        item.json()));
            } else {
                String set = maker != null && maker.startsWith(Maker.CODER_PREFIX) ? maker : "";
                sets.computeIfAbsent(set, each -> new ArrayList<>())
                        .add(new ItemLine(String.valueOf(item.type()), item.id(), maker, item.json()));
            }
        }
        return new Lines(head, made(head, sets, null), codings, null);
    }

    /** Makes the row of a coding. */
    static CodingLine of(Coding coding, String body) {
        return new CodingLine(
                coding.id(),
                coding.target(),
                coding.field(),
                coding.value(),
                coding.by().written(),
                body);
    }

    private static List<Made> made(Head head, Map<String, List<ItemLine>> sets, Collection<Maker> annotators) {
        List<Made> made = new ArrayList<>();
        sets.forEach((maker, items) -> {
            boolean told = maker.isEmpty() && annotators != null;
            Stream<String> all = told
                    ? annotators.stream().map(Maker::written)
                    : items.stream().map(ItemLine::maker);
            String makers = all.filter(Objects::nonNull)
                    .map(each -> each.replace('\n', ' '))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("\n"));
            made.add(new Made(maker, digest(head, maker, items), makers, told, items));
        });
        return made;
    }

    /** A machine's reading is known by what it says of the report, wherever it found it, and by its objects. */
    private static String digest(Head head, String maker, List<ItemLine> items) {
        MessageDigest digest = sha256();
        if (maker.isEmpty()) {
            new TreeMap<>(head.fields()).forEach((field, value) -> {
                if (!PLACE.contains(field)) {
                    add(digest, field);
                    add(digest, value);
                }
            });
        }
        items.forEach(item -> add(digest, item.body()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
