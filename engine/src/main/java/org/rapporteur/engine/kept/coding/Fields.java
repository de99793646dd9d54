package org.rapporteur.engine.kept.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.record.Item;
import org.rapporteur.record.Word;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;

/** Which fields of which objects people may code, and what may stand in them. Stateless. */
final class Fields {

    /** What a statement can do; the vocabulary of {@link org.rapporteur.record.speech.Act#category}. */
    static final List<String> ACTS = List.of(
            "assert",
            "predict",
            "warn",
            "threaten",
            "commit",
            "promise",
            "agree",
            "support",
            "praise",
            "request",
            "accuse",
            "reject",
            "concede");

    /** The fields whose words another version may have more of. */
    private static final Set<String> VOCABULARIES = Set.of("mode", "kind", "act");

    private static final int LONGEST = 1000;

    private static final Pattern NOTATION = Pattern.compile("[0-9]{1,9}-[0-9]{1,9}(?:,[0-9]{1,9}-[0-9]{1,9})*+");

    private static final Map<Class<? extends Item>, Map<String, Check>> ALLOWED = Map.of(
            Statement.class,
            new TreeMap<>(Map.of(
                    "source.entity", Fields::entity,
                    "addressee.entity", Fields::entity,
                    "source.spans", Fields::spans,
                    "cue.spans", Fields::spans,
                    "content.spans", Fields::spansNeeded,
                    "mode", Fields::mode,
                    "act", Fields::act,
                    "accepted", Fields::yes,
                    "rejected", Fields::yes)),
            Entity.class,
            new TreeMap<>(Map.of(
                    "name",
                    Fields::words,
                    "kind",
                    Fields::kind,
                    "office",
                    Fields::wordsOrNone,
                    "of",
                    Fields::wordsOrNone,
                    Actors.FIELD,
                    Fields::anyEntity,
                    "rejected",
                    Fields::yes)),
            Report.class,
            new TreeMap<>(Map.of(
                    "outlet", Fields::words,
                    "title", Fields::words,
                    "language", Fields::language,
                    "published", Fields::day)));

    private Fields() {}

    /**
     * What a value is checked against.
     *
     * @param isEntity whether an identifier is that of an entity, as far as that can be known
     * @param report the report of the object
     */
    record Place(Predicate<String> isEntity, Report report) {

        /** Returns that of an object in a store. */
        static Place of(Store store, Report report) {
            return new Place(id -> store.items(id).stream().anyMatch(Entity.class::isInstance), report);
        }

        /** Returns how many code points the text has. */
        int length() {
            return report.text().codePointCount(0, report.text().length());
        }
    }

    private interface Check {
        /** Returns the value as a coding has it; throws {@link FieldException}. */
        String of(String field, Object value, Place place);
    }

    /**
     * Returns a value as a coding has it.
     *
     * @param target the object
     * @param field the field
     * @param value a string, a truth value, a list of spans, or null
     * @param place what it is checked against
     * @throws FieldException when the object has no such field, or the value does not fit it
     */
    static String checked(Item target, String field, Object value, Place place) {
        Map<String, Check> allowed = allowed(target.getClass());
        Check check = allowed.get(field);
        if (check == null) {
            throw new FieldException(
                    field,
                    "is no field of a " + target.type() + " that can be coded; there are "
                            + String.join(", ", allowed.keySet()));
        }
        return check.of(field, value, place);
    }

    private static Map<String, Check> allowed(Class<? extends Item> kind) {
        return ALLOWED.getOrDefault(kind, Map.of("rejected", Fields::yes));
    }

    /**
     * Checks a value that comes from elsewhere. What this version does not know is no fault: neither another field nor another word of a
     * vocabulary.
     *
     * @param kind of the object
     * @throws FieldException when the value can mean nothing in its field
     */
    static void checkForeign(Class<? extends Item> kind, String field, String value, Place place) {
        Check check = allowed(kind).get(field);
        if (check != null && !(VOCABULARIES.contains(field) && value != null)) {
            check.of(field, value, place);
        }
    }

    private static String text(String field, Object value) {
        if (!(value instanceof String text)) {
            throw new FieldException(field, "needs a text, got " + value);
        }
        if (text.length() > LONGEST
                || text.chars().anyMatch(unit -> unit < ' ' || Character.isSurrogate((char) unit))) {
            boolean whole = text.codePoints().noneMatch(point -> point < ' ' || (point >= 0xD800 && point <= 0xDFFF));
            if (text.length() > LONGEST || !whole) {
                throw new FieldException(field, "needs at most " + LONGEST + " characters on one line");
            }
        }
        return text.strip();
    }

    private static String words(String field, Object value, Place place) {
        String text = text(field, value);
        if (text.isEmpty()) {
            throw new FieldException(field, "is blank: give a value");
        }
        return text;
    }

    private static String wordsOrNone(String field, Object value, Place place) {
        return value == null || "".equals(value) ? null : text(field, value);
    }

    private static String yes(String field, Object value, Place place) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return null;
        }
        if (Boolean.TRUE.equals(value) || Codings.YES.equals(value)) {
            return Codings.YES;
        }
        throw new FieldException(field, "is 'yes' or null, got '" + value + "'");
    }

    private static String mode(String field, Object value, Place place) {
        return word(Mode.class, field, value);
    }

    private static String kind(String field, Object value, Place place) {
        return word(EntityKind.class, field, value);
    }

    private static <E extends Enum<E> & Word> String word(Class<E> vocabulary, String field, Object value) {
        for (E each : vocabulary.getEnumConstants()) {
            if (each.word().equals(value)) {
                return each.word();
            }
        }
        throw new FieldException(
                field,
                "is one of "
                        + Arrays.stream(vocabulary.getEnumConstants())
                                .map(Word::word)
                                .collect(Collectors.joining(", "))
                        + ", got '" + value + "'");
    }

    private static String act(String field, Object value, Place place) {
        if (value != null && !ACTS.contains(value)) {
            throw new FieldException(field, "is one of " + String.join(", ", ACTS) + ", or null, got '" + value + "'");
        }
        return (String) value;
    }

    private static String language(String field, Object value, Place place) {
        String tag = words(field, value, place);
        if ("und".equals(Locale.forLanguageTag(tag).toLanguageTag())) {
            throw new FieldException(field, "is a language tag such as en, fr or zh-Hans (BCP 47), got '" + tag + "'");
        }
        return tag;
    }

    private static String day(String field, Object value, Place place) {
        try {
            return LocalDate.parse(text(field, value)).toString();
        } catch (DateTimeException e) {
            throw new FieldException(field, "is a day such as 2007-12-20, got '" + value + "'");
        }
    }

    private static String entity(String field, Object value, Place place) {
        if (value == null) {
            return null;
        }
        String id = text(field, value);
        if (!id.startsWith(place.report().id() + "/")) {
            throw new FieldException(
                    field, "is an entity of the same report, " + place.report().id() + ", got '" + id + "'");
        }
        return anyEntity(field, id, place);
    }

    private static String anyEntity(String field, Object value, Place place) {
        String id = text(field, value);
        if (!place.isEntity().test(id)) {
            throw new FieldException(field, "is the identifier of an entity; there is no entity '" + id + "'");
        }
        return id;
    }

    private static String spansNeeded(String field, Object value, Place place) {
        String spans = spans(field, value, place);
        if (spans == null) {
            throw new FieldException(field, "needs a span: a statement has a content");
        }
        return spans;
    }

    private static String spans(String field, Object value, Place place) {
        List<long[]> spans = parse(field, value);
        long last = 0;
        List<String> written = new ArrayList<>();
        for (long[] span : spans) {
            if (span[0] < last || span[1] <= span[0]) {
                throw new FieldException(
                        field, "has spans that are empty, overlap or are out of order, at " + span[0] + "-" + span[1]);
            }
            last = span[1];
            written.add(span[0] + "-" + span[1]);
        }
        if (last > place.length()) {
            throw new FieldException(
                    field, "ends at " + last + ", behind the text's " + place.length() + " characters");
        }
        return written.isEmpty() ? null : String.join(",", written);
    }

    /** Takes {@code [[10,20]]} and {@code "10-20"}. */
    private static List<long[]> parse(String field, Object value) {
        List<long[]> spans = new ArrayList<>();
        if (value instanceof String text && NOTATION.matcher(text).matches()) {
            for (String span : text.split(",", -1)) {
                int dash = span.indexOf('-');
                spans.add(
                        new long[] {Long.parseLong(span.substring(0, dash)), Long.parseLong(span.substring(dash + 1))});
            }
        } else if (value instanceof List<?> list && list.stream().allMatch(Fields::isPair)) {
            for (Object each : list) {
                List<?> pair = (List<?>) each;
                spans.add(new long[] {((Number) pair.get(0)).longValue(), ((Number) pair.get(1)).longValue()});
            }
        } else if (value != null && !"".equals(value)) {
            throw new FieldException(
                    field, "is spans in characters of the text, such as 10-20,30-40, got '" + value + "'");
        }
        return spans;
    }

    private static boolean isPair(Object value) {
        return value instanceof List<?> pair
                && pair.size() == 2
                && pair.stream().allMatch(number -> number instanceof Integer || number instanceof Long);
    }
}
