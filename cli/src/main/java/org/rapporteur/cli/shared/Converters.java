package org.rapporteur.cli.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.engine.output.OutputStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says how they are written when they cannot be read. */
public final class Converters {

    private Converters() {}

    /** A day: {@code 2007-12-20}. */
    public static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no date: write year-month-day, such as 2007-12-20");
            }
        }
    }

    /** A size in bytes: {@code 500k}, {@code 64MB}, {@code 1g}. */
    public static final class Size implements ITypeConverter<Long> {

        private static final Pattern FORM = Pattern.compile("([0-9]{1,9})\\s?([kmg]?)i?b?");

        @Override
        public Long convert(String text) {
            Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
                throw new TypeConversionException("'" + text + "' is no size: write such as 500k, 64MB or 1G");
            }
            int shift = "kmg"
                            .indexOf(
                                    matcher.group(2).isEmpty()
                                            ? 'b'
                                            : matcher.group(2).charAt(0))
                    + 1;
            return Long.parseLong(matcher.group(1)) << (10 * shift);
        }
    }

    /** A number of threads, 1 or more. */
    public static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return number(text, 1, 1024, "number of threads");
        }
    }

    /** A number of hits, 1 or more. */
    public static final class Limit implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return number(text, 1, 1000, "number of hits");
        }
    }

    /** A port; 0 is any that is free. */
    public static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return number(text, 0, 65_535, "port");
        }
    }

    /** A number of columns. */
    public static final class Width implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return number(text, OutputStyle.NARROWEST, 10_000, "number of columns");
        }
    }

    /** One of a vocabulary's words, in small letters as users write them. */
    public static <E extends Enum<E>> ITypeConverter<E> word(Class<E> vocabulary) {
        return text -> {
            List<String> words = Arrays.stream(vocabulary.getEnumConstants())
                    .map(value -> value.name().toLowerCase(Locale.ROOT))
                    .toList();
            int index = words.indexOf(text.strip().toLowerCase(Locale.ROOT));
            if (index < 0) {
                throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", words));
            }
            return vocabulary.getEnumConstants()[index];
        };
    }

    private static int number(String text, int least, int most, String what) {
        if (text.matches("[0-9]{1,6}")) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new TypeConversionException("'" + text + "' is no " + what + " between " + least + " and " + most);
    }
}
