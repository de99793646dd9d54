package org.rapporteur.analysis.collation.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

/**
 * What a report is grouped by.
 *
 * @param report the report's identifier
 * @param published the day on which it appeared, or null when unknown
 * @param counts its terms, in the order of their first place, and how often each stands there
 */
record Traits(String report, LocalDate published, Map<Term, Integer> counts) {

    private static final String BEFORE_A_SENTENCE = ".!?:\n\r\"\u201C\u201D\u2026";
    private static final String SKIPPED = " \t'\u2018\u2019([";
    /** Days. */
    private static final int NEAR = 14;

    private static final Pattern NUMBER = Pattern.compile("\\d{2,6}");

    /** Returns the traits of a report. */
    static Traits of(ReportRecord record, Roster roster) {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        if (record.report().title() != null) {
            words(record.report().title(), counts);
        }
        words(record.report().text(), counts);
        parties(record, roster, counts);
        LocalDate published = record.report().published().value();
        days(record, published, counts);
        return new Traits(record.report().id(), published, counts);
    }

    private static void words(String text, Map<Term, Integer> counts) {
        Map<String, Integer> often = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Word word : Words.of(text)) {
            String stem = Stems.of(word.key());
            often.merge(stem, 1, Integer::sum);
            shown.putIfAbsent(stem, word.key());
            boolean capital = Character.isUpperCase(text.codePointAt(word.start()));
            if (capital && !beginsSentence(text, word.start()) && names.add(stem)) {
                shown.put(stem, text.substring(word.start(), word.end()));
            }
        }
        often.forEach((stem, count) -> {
            counts.merge(new Term(Space.WORD, "words", stem, shown.get(stem)), count, Integer::sum);
            if (names.contains(stem)) {
                counts.merge(new Term(Space.NAME, "names", stem, shown.get(stem)), count, Integer::sum);
            }
        });
    }

    /** A capital tells nothing there. */
    private static boolean beginsSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && SKIPPED.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || BEFORE_A_SENTENCE.indexOf(text.charAt(at)) >= 0;
    }

    private static void parties(ReportRecord record, Roster roster, Map<Term, Integer> counts) {
        for (Entity entity : record.list(Entity.class)) {
            Actor actor = roster.findOf(entity.id()).orElse(null);
            if (actor != null) {
                counts.merge(
                        new Term(Space.PARTY, "actors", "actor " + actor.id(), actor.name()),
                        entity.mentions().size(),
                        Integer::sum);
            }
        }
        for (Instrument instrument : record.list(Instrument.class)) {
            Matcher number = NUMBER.matcher(instrument.name());
            String key = number.find() ? number.group() : Folding.name(instrument.name());
            counts.merge(
                    new Term(Space.PARTY, "instruments", instrument.kind() + " " + key, instrument.name()),
                    instrument.mentions().size(),
                    Integer::sum);
        }
        for (Meeting meeting : record.list(Meeting.class)) {
            Worded body = meeting.body();
            if (body != null) {
                String key = body.value() == null ? Folding.name(body.text()) : body.value();
                counts.merge(new Term(Space.PARTY, "deciding bodies", "meeting of " + key, key), 1, Integer::sum);
            }
        }
    }

    /** Days near that of publication: one that lies far off is history, which many events share. */
    private static void days(ReportRecord record, LocalDate published, Map<Term, Integer> counts) {
        for (TimeExpression time : record.list(TimeExpression.class)) {
            LocalDate day = time.from();
            boolean exact = day != null && day.equals(time.to());
            if (exact && (published == null || Math.abs(ChronoUnit.DAYS.between(published, day)) <= NEAR)) {
                counts.merge(new Term(Space.PARTY, "days", "day " + day, day.toString()), 1, Integer::sum);
            }
        }
    }
}
