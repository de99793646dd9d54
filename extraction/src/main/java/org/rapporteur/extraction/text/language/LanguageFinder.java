package org.rapporteur.extraction.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/**
 * Says which language a report is in, with the reason, and states a problem where that is not English. What a person coded for the
 * report's field {@code language} counts, else what the file says, else the text. A text that is too short or unclear is
 * undecided, which the report's {@code languageWhy} says, and is read as English.
 *
 * <p>Reads some thousand characters of however long a text. Safe for use by several threads.
 */
public final class LanguageFinder implements Step {

    private static final Maker MAKER = new Maker.Machine("languages", "1");

    /** With fewer words a text is not judged: of passages of 12 English words one in 800 looks more like another language. */
    private static final int ENOUGH = 15;

    /** The share of common words from which on a text is English: an article has 0.2 or more, prose in other languages 0.05 at most. */
    private static final double ENGLISH = 0.1;

    /** How many times as likely as English another language must be: of 58,214 passages of 12 English words none was so by twice. */
    private static final double CLEAR = 3;

    /** Languages not further apart than this are not told apart. */
    private static final double CLOSE = 1.5;

    private final Detector detector = new Detector();

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Report report = soFar.report();
        Optional<Coding> coded = Languages.coded(soFar);
        if (coded.isPresent()) {
            String tag = coded.get().value();
            String by = coded.get().by().written();
            return Languages.isOther(tag)
                    ? List.of(notRead(report, name(tag) + " (" + by + " says so)", ""))
                    : List.of();
        }
        Judgement judgement = judge(document.text());
        Optional<String> inFile = Languages.inFile(report);
        if (inFile.isPresent()) {
            return compared(report, inFile.get(), judgement);
        }
        List<Item> found = new ArrayList<>();
        found.add(report.withLanguage(judgement.tag(), judgement.why()));
        if (judgement.other()) {
            found.add(notRead(report, judgement.names() + " (" + judgement.why() + ")", ""));
        }
        return found;
    }

    /** What the file says counts; where the text looks otherwise that is told. */
    private static List<Problem> compared(Report report, String inFile, Judgement judgement) {
        if (Languages.isOther(inFile)) {
            String doubt = "en".equals(judgement.tag()) ? ", which its words look like" : "";
            return List.of(notRead(report, name(inFile) + " (the file says so)", doubt));
        }
        if (judgement.other()) {
            String words = "the file says that the text is in English, yet it looks like " + judgement.names() + " ("
                    + judgement.why() + "); it was read as English: give its --language if that is wrong";
            return List.of(problem(report, words));
        }
        return List.of();
    }

    private static Problem notRead(Report report, String language, String doubt) {
        return problem(
                report,
                "the text is in " + language + " and statements are read in English only, so none were looked for;"
                        + " give --language en if it is English" + doubt);
    }

    private static Problem problem(Report report, String words) {
        String where = report.uri() == null ? "" : report.uri() + ": ";
        return new Problem(
                report.uri(), ProblemKind.LANGUAGE, where + words, null, "language", report.id(), MAKER, Extra.NONE);
    }

    private Judgement judge(String text) {
        Sample sample = Sample.of(text);
        if (sample.words() < ENOUGH) {
            return Judgement.undecided(sample.words() + " words are too few to tell it; read as English");
        }
        if (sample.share() >= ENGLISH) {
            String why =
                    sample.english() + " of " + sample.words() + " words looked at are among the commonest of English";
            return new Judgement("en", "English", why, false);
        }
        return other(detector.guesses(sample.text()));
    }

    private static Judgement other(List<Detector.Guess> guesses) {
        Detector.Guess best = guesses.get(0);
        double english = guesses.stream()
                .filter(guess -> guess.tag().equals("en"))
                .mapToDouble(Detector.Guess::likelihood)
                .findFirst()
                .orElse(0);
        if (best.likelihood() < CLEAR * english) {
            return best.tag().equals("en")
                    ? new Judgement("en", "English", "its letters are English rather than of any other language", false)
                    : Judgement.undecided("no language is clearly the likeliest; read as English");
        }
        List<String> close = guesses.stream()
                .filter(guess -> guess.likelihood() * CLOSE > best.likelihood())
                .map(Detector.Guess::tag)
                .toList();
        String names = close.stream().map(LanguageFinder::name).collect(Collectors.joining(" or "));
        String why = "by its letters, far likelier than English";
        return close.size() == 1
                ? new Judgement(best.tag(), names, why, true)
                : new Judgement(Languages.UNDETERMINED, names, names + ", by its letters", true);
    }

    /** The name and the tag, for people. */
    private static String name(String tag) {
        return Languages.name(tag) + " [" + tag + "]";
    }

    /**
     * What the text alone says.
     *
     * @param tag the language, or null when undecided
     * @param names its name, or the names of those that it may be; null when undecided
     * @param why the reason
     * @param other whether it is another language than English
     */
    private record Judgement(String tag, String names, String why, boolean other) {

        static Judgement undecided(String why) {
            return new Judgement(null, null, why, false);
        }
    }
}
