package org.rapporteur.extraction.text.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/** Whether the words around a time speak of what was or of what is to come. */
enum Tense {
    /** A verb in the past stands nearest. */
    PAST,

    /** A sign of the future stands nearest. */
    FUTURE,

    /** Neither is there. */
    NONE;

    private static final int BEFORE = 200;
    private static final int BEHIND = 120;

    /** A sign of the future takes the verb behind it along, so that "will be held" is no past. */
    private static final String TO_COME = "(?:(?:will|won['\\u2019]t|shall|would|wouldn['\\u2019]t|['\\u2019]ll)"
            + "|(?:is|are|was|were|due|set|scheduled|expected|expects|expect|plans|plan|planned|going|hopes|hope|intends|wants|want"
            + "|has|have|vowed|promised|agreed|offered|threatened|prepared|preparing|decided|continue|continues|likely|unlikely|ready)[ \\u00a0]to\\b"
            + "|(?:scheduled|planned|set|due)[ \\u00a0](?:for|on|in)\\b|upcoming|planned|scheduled|ahead[ \\u00a0]of|anticipation[ \\u00a0]of|coming)"
            + "(?:[ \\u00a0](?:not|be|have|been|also|then|only)){0,3}+(?:[ \\u00a0][a-z]{2,20})?";

    private static final String WENT =
            "said|told|was|were|had|did|went|came|took|gave|made|began|won|lost|spoke|left|saw|got"
                    + "|became|led|sent|rose|fell|kept|brought|wrote|met|held|found|broke|ran|stood|fought|called|struck|shot|drew|grew"
                    + "|has been|have been|(?!(?:need|indeed|speed|proceed|succeed|exceed|feed|seed|hundred|embed|shed)\\b)[a-z]{2,20}ed";

    private static final Pattern SIGNS = Pattern.compile("(?<![\\p{L}])(?:(?<future>" + TO_COME + ")|(?:" + WENT
            + "))(?![\\p{L}])|(?<contracted>['\\u2019]ll[ \\u00a0])");

    /** Looks before the words first, where the verb mostly stands, then behind them; never out of their sentence. */
    static Tense around(String text, Span sentence, Span words) {
        Tense found = NONE;
        int from = Math.max(sentence.start(), words.start() - BEFORE);
        Matcher matcher = SIGNS.matcher(text);
        matcher.region(Math.min(from, words.start()), words.start()).useTransparentBounds(true);
        while (matcher.find()) {
            found = of(matcher);
        }
        if (found != NONE) {
            return found;
        }
        int to = Math.min(Math.max(sentence.end(), words.end()), words.end() + BEHIND);
        matcher.region(words.end(), to);
        return matcher.find() ? of(matcher) : NONE;
    }

    private static Tense of(Matcher matcher) {
        return matcher.group("future") != null || matcher.group("contracted") != null ? FUTURE : PAST;
    }
}
