package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Statement;

/** Finds acts whose condition, as the record has it, is gone or new while what was said under it stays. */
final class ConditionChanges {

    /** A condition is gone with this part of its words. */
    private static final double GONE = 0.8;

    private final Draft before;
    private final Draft after;
    private final boolean[] kept;
    private final boolean[] known;

    ConditionChanges(Draft before, Draft after, int[] map) {
        this.before = before;
        this.after = after;
        this.kept = new boolean[before.words().size()];
        this.known = new boolean[after.words().size()];
        for (int i = 0; i < map.length; i++) {
            if (map[i] >= 0) {
                kept[i] = true;
                known[map[i]] = true;
            }
        }
    }

    /** Returns the changes; the differences that they are, are taken from the list. */
    List<Change> take(List<Hunk> hunks, Typing typing) {
        List<Change> changes = new ArrayList<>();
        for (Span span : lost(before, kept)) {
            for (Hunk hunk : List.copyOf(hunks)) {
                if (hunk.gone() > 0
                        && hunk.put() * 2 <= hunk.gone()
                        && before.span(hunk.from(), hunk.fromEnd()).overlaps(span)) {
                    changes.add(typing.whole(ChangeType.CONDITION_DROPPED, hunk));
                    hunks.remove(hunk);
                    break;
                }
            }
        }
        for (Span span : lost(after, known)) {
            for (Hunk hunk : List.copyOf(hunks)) {
                if (hunk.put() > 0
                        && hunk.gone() * 2 <= hunk.put()
                        && after.span(hunk.to(), hunk.toEnd()).overlaps(span)) {
                    changes.add(typing.whole(ChangeType.CONDITION_ADDED, hunk));
                    hunks.remove(hunk);
                    break;
                }
            }
        }
        return changes;
    }

    /** Returns the conditions that the other version lacks while it has most else of the statement. */
    private static List<Span> lost(Draft draft, boolean[] kept) {
        Map<String, Statement> statements = new HashMap<>();
        draft.record().list(Statement.class).forEach(statement -> statements.put(statement.id(), statement));
        List<Span> lost = new ArrayList<>();
        for (Act act : draft.record().list(Act.class)) {
            Statement statement = statements.get(act.statement());
            if (act.condition() == null || statement == null) {
                continue;
            }
            int[] condition = count(draft, kept, act.condition().spans());
            int[] content = count(draft, kept, statement.content().spans());
            boolean gone = condition[0] > 1 && condition[0] - condition[1] >= GONE * condition[0];
            int rest = content[0] - condition[0];
            boolean stays = rest > 2 && (content[1] - condition[1]) * 2 >= rest;
            if (gone && stays) {
                lost.addAll(act.condition().spans());
            }
        }
        return lost;
    }

    /** Returns how many words there are, and how many of them the other version has. */
    private static int[] count(Draft draft, boolean[] kept, List<Span> spans) {
        int words = 0;
        int stay = 0;
        for (Span span : spans) {
            int end = draft.first(span.end());
            for (int i = draft.first(span.start()); i < end; i++) {
                words++;
                stay += kept[i] ? 1 : 0;
            }
        }
        return new int[] {words, stay};
    }
}
