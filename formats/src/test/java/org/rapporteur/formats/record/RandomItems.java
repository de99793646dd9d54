package org.rapporteur.formats.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Header;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/** Makes objects of any type, valid and otherwise arbitrary: values absent, lists empty, spans anywhere in the report's text. */
final class RandomItems {

    private static final String[] PIECES = {
        "a",
        "said",
        " ",
        "\"",
        "\n",
        "\r",
        "\r\n",
        "é",
        "e\u0301",
        "\ud83d\ude00",
        "\ud835\udd38",
        "\u2028",
        "\u0001",
        "\\",
        "/",
        "~",
        "\ufffd",
        "\ufeff",
        "=1+1",
        "\u05d0",
        "\u0000"
    };

    private final Random random;
    private final String id;
    private final String text;

    RandomItems(long seed) {
        this.random = new Random(seed);
        // Room for what may not overlap, such as a turn's words and its label.
        this.text = "x" + words(40).replace("\u0000", "") + "yz";
        this.id = Identifiers.report(null, null, null, text);
    }

    /** Returns a report with objects of every type that can be read in one. */
    ReportRecord record() {
        Report report = (Report) make(ItemTypes.list().get("report"));
        List<Item> items = new ArrayList<>();
        for (Map.Entry<String, Shape> type : ItemTypes.list().entrySet()) {
            if (!List.of("record", "report").contains(type.getKey())) {
                Item item = (Item) make(type.getValue());
                if (id.equals(Order.reportOf(item))) {
                    items.add(item);
                }
            }
        }
        return new ReportRecord(report, items);
    }

    /** Returns an object of every type that belongs to no report, and a coding of one that does. */
    List<Item> others() {
        return ItemTypes.list().values().stream()
                .map(shape -> (Item) make(shape))
                .filter(item -> item.type().equals("coding") || Order.reportOf(item) == null)
                .toList();
    }

    private Object make(Shape shape) {
        RuntimeException refused = null;
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                return shape.make(values(shape));
            } catch (IllegalArgumentException | NullPointerException notValidTogether) {
                refused = notValidTogether;
            }
        }
        throw new AssertionError("found no valid " + shape.type(), refused);
    }

    private Object[] values(Shape shape) {
        Object[] values = new Object[shape.fields().size()];
        List<Span> spans = spans();
        for (int i = 0; i < values.length; i++) {
            Shape.Field field = shape.fields().get(i);
            values[i] = field.kind() == Kind.SPANS ? spans : value(shape, field);
            if (field.name().equals("text") && shape.find("spans").isPresent()) {
                values[i] = spans.isEmpty() ? null : Spans.text(text, spans);
            }
        }
        return values;
    }

    private Object value(Shape shape, Shape.Field field) {
        Object fixed = fixed(shape, field);
        if (fixed != null) {
            return fixed;
        }
        if (random.nextInt(4) == 0 && field.type() != int.class && field.kind().compareTo(Kind.SPANS) < 0) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> words(6);
            case INTEGER -> random.nextInt(2000);
            case NUMBER -> random.nextInt(11) / 10.0;
            case DECIMAL -> new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(5));
            case TRUTH -> random.nextBoolean();
            case DATE -> LocalDate.of(1999, 1, 1).plusDays(random.nextInt(9000));
            case INSTANT -> Instant.ofEpochMilli(random.nextInt());
            case MAKER -> Maker.of(random.nextBoolean() ? "coder:ána" : "rule based 1.0");
            case WORD -> constant(field);
            case WORDS -> list(n -> constant(field));
            case TEXTS -> list(n -> words(3));
            case OBJECT -> make(field.shape());
            case OBJECTS -> list(n -> make(field.shape()));
            case EXTRA -> Extra.NONE;
            case SPANS -> throw new AssertionError("spans are made with their words");
        };
    }

    private Object constant(Shape.Field field) {
        return field.type().getEnumConstants()[random.nextInt(field.type().getEnumConstants().length)];
    }

    private Object fixed(Shape shape, Shape.Field field) {
        return switch (field.name()) {
            case "report" -> id;
            case "statement" -> id + "/s1-2";
            case "target" -> shape.find("field").isPresent() ? id + "/s1-2" : null;
            case "id" -> shape.type() == Report.class ? id : id + "/x" + random.nextInt(100);
            case "digest" -> Identifiers.digest(text);
            case "text" -> shape.type() == Report.class ? text : null;
            case "format" -> shape.type() == Header.class ? Header.FORMAT : null;
            case "version" -> field.type() == int.class ? Header.VERSION : null;
            default -> null;
        };
    }

    private List<Object> list(IntFunction<Object> element) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(element).toList();
    }

    private List<Span> spans() {
        CodePoints points = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        List<Span> spans = new ArrayList<>();
        int at = random.nextInt(length);
        while (at < length && spans.size() < 3 && random.nextInt(4) > 0) {
            int end = Math.min(length, at + 1 + random.nextInt(5));
            spans.add(new Span(points.toUtf16(at), points.toUtf16(end)));
            at = end + random.nextInt(4);
        }
        return spans;
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }
}
