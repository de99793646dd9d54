package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Agreement;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;
import org.rapporteur.evaluation.match.Matching;
import org.rapporteur.evaluation.reading.Label;
import org.rapporteur.evaluation.reading.LabelFile;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * The model finds the attributions that two readings of the two first reports agree on (evaluation/gold), and invents none. Found
 * is an attribution where a statement has its content and its source by overlap and is nested in the same content, or in none.
 * Invented is a statement whose words nobody is said to have uttered, or somebody else.
 */
class SeedAttributionsTest {

    /** How many firm attributions have to be found, of 40. */
    private static final int ENOUGH = 32;

    private static final Path LABELS =
            Path.of(System.getProperty("rapporteur.root"), "evaluation", "gold", "seed-attributions.tsv");

    @Test
    void theModelFindsThemAndInventsNone() throws IOException {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        int firm = 0;
        int found = 0;
        List<String> missed = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        try (Rapporteur rapporteur =
                Rapporteur.open(Configuration.standard().withAnnotator(Annotators.MODEL.bundled()))) {
            for (Map.Entry<String, List<Label>> article : articles().entrySet()) {
                String text = seed(article.getKey());
                Reading reading = new Reading(rapporteur.read(CorpusReport.of(article.getKey(), text)));
                List<Label> needed =
                        article.getValue().stream().filter(Label::firm).toList();
                int[] matching = Matching.of(needed, reading.statements, reading::holds);
                firm += needed.size();
                found += Matching.size(matching);
                for (int i = 0; i < matching.length; i++) {
                    if (matching[i] < 0) {
                        missed.add("line " + needed.get(i).line());
                    }
                }
                reading.statements.stream()
                        .filter(statement ->
                                article.getValue().stream().noneMatch(label -> reading.hasGroundIn(statement, label)))
                        .forEach(statement -> invented.add(statement.id() + " source "
                                + statement.source().spans() + (statement.within() == null ? "" : " nested")));
            }
        }
        System.out.println("seeds: " + found + " of " + firm + " attributions found; missed in " + LABELS.getFileName()
                + ": " + missed + "; not in the readings: " + invented);
        assertEquals(40, firm);
        assertTrue(found >= ENOUGH, found + " found, missed " + missed);
        assertEquals(List.of(), invented);
    }

    private static Map<String, List<Label>> articles() throws IOException {
        Map<String, List<Label>> articles = new TreeMap<>();
        for (Label label : LabelFile.read(LABELS)) {
            articles.computeIfAbsent(label.article(), name -> new ArrayList<>()).add(label);
        }
        assertEquals(2, articles.size());
        return articles;
    }

    private static String seed(String name) throws IOException {
        Optional<Path> path = Corpora.find("seeds/" + name + ".txt");
        Assumptions.assumeTrue(path.isPresent(), "not run: the seed reports are not here");
        return Files.readString(path.get());
    }

    /** What was found in one report, ready to be compared. */
    private static final class Reading {

        private final ReportRecord record;
        private final Ink ink;
        private final CodePoints points;
        private final List<Statement> statements;

        Reading(ReportRecord record) {
            this.record = record;
            this.ink = Ink.of(record.report().text());
            this.points = CodePoints.of(record.report().text());
            this.statements = record.list(Statement.class);
        }

        /** Returns whether a statement is the attribution: content, source and where it is nested. */
        boolean holds(Label label, Statement statement) {
            Candidate gold = candidate(label);
            Candidate found = candidate(statement);
            return agree(gold.get(Role.CONTENT), found.get(Role.CONTENT))
                    && agree(gold.get(Role.SOURCE), found.get(Role.SOURCE))
                    && agree(ink.extent(label.outer(points)), outer(statement));
        }

        /**
         * Returns whether an attribution stands behind a statement: a source that shares words with its own, and half of the shorter
         * of the two contents in common. A content that runs on too far is misread, not invented.
         */
        boolean hasGroundIn(Statement statement, Label label) {
            Candidate gold = candidate(label);
            Candidate found = candidate(statement);
            Extent source = gold.get(Role.SOURCE);
            boolean sameSource = source.isMissing()
                    ? found.get(Role.SOURCE).isMissing()
                    : ink.common(source, found.get(Role.SOURCE)) > 0;
            int enough = Math.min(
                    found.get(Role.CONTENT).size(), gold.get(Role.CONTENT).size());
            return sameSource && 2 * ink.common(gold.get(Role.CONTENT), found.get(Role.CONTENT)) >= enough;
        }

        private Candidate candidate(Label label) {
            return Candidate.of(ink, label.attribution(points).orElseThrow());
        }

        private Candidate candidate(Statement statement) {
            return Candidate.of(ink, Attribution.of(statement));
        }

        private boolean agree(Extent one, Extent other) {
            return Agreement.OVERLAP.holds(ink, one, other);
        }

        private Extent outer(Statement statement) {
            return statement.within() == null
                    ? ink.extent(List.of())
                    : ink.extent(record.find(Statement.class, statement.within())
                            .orElseThrow()
                            .content()
                            .spans());
        }
    }
}
