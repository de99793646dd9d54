package org.rapporteur.evaluation.mutant;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.ReportRecord;

/** Counts, by kind, what was changed and found, and what was claimed and right. For one thread. */
final class MutantScorer {

    /** Of one kind. */
    private static final class Tally {
        private long mutants;
        private long changes;
        private long found;
        private long claims;
        private long right;

        void add(Tally other) {
            mutants += other.mutants;
            changes += other.changes;
            found += other.found;
            claims += other.claims;
            right += other.right;
        }

        Map<String, Object> figures() {
            double recall = changes == 0 ? 0 : (double) found / changes;
            double precision = claims == 0 ? 0 : (double) right / claims;
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("p", precision);
            figures.put("r", recall);
            figures.put("f1", recall + precision == 0 ? 0.0 : 2 * recall * precision / (recall + precision));
            return figures;
        }

        Map<String, Object> counts() {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("mutants", mutants);
            counts.put("changes", changes);
            counts.put("found", found);
            counts.put("claims", claims);
            counts.put("false", claims - right);
            return counts;
        }
    }

    private final Map<MutationKind, Tally> tallies = new EnumMap<>(MutationKind.class);

    /**
     * Starts counting.
     *
     * @param kinds of which figures are wanted, be there none of them
     */
    MutantScorer(Collection<MutationKind> kinds) {
        kinds.forEach(kind -> tallies.put(kind, new Tally()));
    }

    /**
     * Counts one mutant.
     *
     * @param read what was read in it
     * @param items what was concluded from it and its original
     * @param misses is told what was missed and what is false
     */
    void add(Mutant mutant, ReportRecord read, List<Item> items, Misses misses) {
        Tally tally = tallies.get(mutant.kind());
        String original = mutant.original().report().id();
        String changed = read.report().id();
        List<Claim> claims = Claim.of(items);
        Set<Claim> precise = claims.stream()
                .filter(claim -> claim.isPrecise(
                                original, mutant.original().report().text().length())
                        && claim.isPrecise(changed, mutant.text().length()))
                .collect(Collectors.toSet());
        tally.mutants++;
        for (Change change : mutant.changes()) {
            boolean found = precise.stream()
                    .anyMatch(claim -> change.sort().fits(claim.name())
                            && (claim.covers(original, change.before()) || claim.covers(changed, change.after())));
            tally.changes++;
            tally.found += found ? 1 : 0;
            if (!found) {
                misses.missed(mutant, change);
            }
        }
        for (Claim claim : claims) {
            if (claim.counts()) {
                boolean right = precise.contains(claim)
                        && mutant.changes().stream()
                                .anyMatch(change -> claim.touches(original, change.before())
                                        || claim.touches(changed, change.after())
                                        || change.about().stream().anyMatch(span -> claim.touches(original, span)));
                tally.claims++;
                tally.right += right ? 1 : 0;
                if (!right) {
                    misses.claimed(mutant, claim, original, changed);
                }
            }
        }
    }

    /** Is told what is not right. */
    interface Misses {
        /** Nobody asked. */
        Misses NONE = new Misses() {
            @Override
            public void missed(Mutant mutant, Change change) {
                // Nobody asked.
            }

            @Override
            public void claimed(Mutant mutant, Claim claim, String original, String changed) {
                // Nobody asked.
            }
        };

        /** Nothing fitting was found of this change. */
        void missed(Mutant mutant, Change change);

        /** This is claimed where nothing was changed. */
        void claimed(Mutant mutant, Claim claim, String original, String changed);
    }

    private Tally all() {
        Tally all = new Tally();
        tallies.values().forEach(all::add);
        return all;
    }

    /** Returns precision, recall and F1 by kind and over all; of the control, which has nothing to be found, none. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        tallies.forEach((kind, tally) -> {
            if (kind != MutationKind.UNCHANGED) {
                figures.put(kind.key(), tally.figures());
            }
        });
        figures.put("all", all().figures());
        return figures;
    }

    /** Returns how many of what, by kind and over all. */
    Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        tallies.forEach((kind, tally) -> counts.put(kind.key(), tally.counts()));
        counts.put("all", all().counts());
        return counts;
    }
}
