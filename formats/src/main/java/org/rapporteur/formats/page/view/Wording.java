package org.rapporteur.formats.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.Word;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.InvocationKind;
import org.rapporteur.record.speech.Polarity;

/** How acts, events and figures are put in words for people. English. Stateless. */
public final class Wording {

    private static final Pattern CONDITIONAL = Pattern.compile(
            "(?:if|unless|should|were|had|in case|in the event|until|once|when|whenever|provided|without|as long as)\\b",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Returns a category as what somebody does: "warns", "accuses"; the category is put in small letters. */
    public static String does(Act act) {
        String verb = act.category().toLowerCase(Locale.ROOT);
        boolean hissing = Stream.of("s", "x", "z", "ch", "sh").anyMatch(verb::endsWith);
        boolean consonantY =
                verb.length() > 1 && verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return consonantY ? verb.substring(0, verb.length() - 1) + "ies" : verb + (hissing ? "es" : "s");
    }

    /** Returns what is said to be so and how surely: "future, probable, denied"; empty where the record does not say. */
    public static String manner(Act act) {
        List<String> words = new ArrayList<>();
        Stream.<Word>of(act.tense(), act.modality())
                .filter(word -> word != null)
                .forEach(word -> words.add(word.word()));
        if (act.polarity() == Polarity.NEGATIVE) {
            words.add("not so");
        } else if (act.polarity() == Polarity.DENIED) {
            words.add("denied");
        }
        return String.join(", ", words);
    }

    /** Returns what to put before a condition's words: "if", or nothing where they begin with such a word themselves. */
    public static String beforeCondition(String words) {
        return CONDITIONAL.matcher(words).lookingAt() ? "" : "if ";
    }

    /** Returns what to put before a consequence's words: "then", or nothing where they begin with it. */
    public static String beforeConsequence(String words) {
        return words.regionMatches(true, 0, "then ", 0, 5) ? "" : "then ";
    }

    /** Returns what an instrument is invoked as, behind its name. */
    public static String as(InvocationKind how) {
        return switch (how) {
            case RELIED_ON -> "as a ground";
            case VIOLATED -> "as violated";
            case WOULD_BE_VIOLATED -> "as what would be violated";
            case PERMITS -> "as permitting it";
            case DOES_NOT_PRECLUDE -> "as no obstacle";
            case INSUFFICIENT -> "as not enough";
            case TO_BE_EMBRACED -> "as to be embraced";
            case REJECTED -> "as rejected";
            case DEAD -> "as dead";
            case MENTIONED -> "by name only";
        };
    }

    /** Returns an event's category with mode and contexts: "ASSAULT aerial (military)". */
    public static String what(Event event) {
        String mode = event.mode() == null ? "" : " " + event.mode();
        String contexts = event.contexts().isEmpty() ? "" : " (" + String.join(", ", event.contexts()) + ")";
        return event.plover() + mode + contexts;
    }

    /** Returns what is known of an instrument beside its name: "resolution, UN Security Council, 1999". */
    public static String about(Instrument instrument) {
        return Stream.of(
                        instrument.kind(),
                        instrument.of() == null ? null : Names.region(instrument.of()),
                        instrument.year() == null ? null : String.valueOf(instrument.year()))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    /** Returns a figure as it is understood: "1800 · security force", "90 percent · majority"; "no number" where it has none. */
    public static String value(Figure figure) {
        String number = figure.value() == null ? "no number" : figure.value().toPlainString();
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return number + unit + (figure.counts() == null ? "" : " \u00b7 " + figure.counts());
    }

    /** Returns what somebody was at a meeting: "member, spoke to reporters"; empty where the record does not say. */
    public static String part(Participant participant) {
        String spoke = participant.spoke() == null
                ? null
                : "spoke " + participant.spoke().word();
        return Stream.of(participant.capacity(), spoke)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    /** Returns what a wording means, in brackets behind it; empty where that is not said or the same. */
    public static String meaning(Worded worded) {
        return worded.value() == null || worded.value().equals(worded.text()) ? "" : " (" + worded.value() + ")";
    }
}
