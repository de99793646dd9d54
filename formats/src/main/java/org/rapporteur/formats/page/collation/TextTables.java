package org.rapporteur.formats.page.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.CellState;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.identity.Actor;

/** The tables of a story as text: who is quoted where, what is told where. Not safe for use by several threads. */
final class TextTables {

    /** Rows are cut to so many unless all are asked for. */
    private static final int ROWS = 20;

    private static final int NAME = 34;
    private static final int COLUMN = 6;

    private final StoryView view;
    private final Sheet sheet;
    private final boolean all;

    TextTables(StoryView view, Sheet sheet, boolean all) {
        this.view = view;
        this.sheet = sheet;
        this.all = all;
    }

    /** Adds who is quoted where; columns that do not fit follow below. */
    void speakers() {
        List<SpeakerRow> rows = view.speakers();
        if (rows.isEmpty()) {
            return;
        }
        sheet.heading("Who is quoted where");
        sheet.line(
                2,
                "",
                "statements / of them quoted; \u201cnamed\u201d: named, says nothing; \u201c-\u201d: not named",
                Paint.DETAIL);
        List<Outlet> outlets = view.outlets();
        int many = Math.max(1, (sheet.width() - NAME - 2) / COLUMN);
        for (int from = 0; from < outlets.size(); from += many) {
            int to = Math.min(outlets.size(), from + many);
            StringBuilder head = new StringBuilder(" ".repeat(NAME + 2));
            outlets.subList(from, to).forEach(outlet -> head.append(Sheet.fitted(outlet.letter(), COLUMN)));
            sheet.raw(head.toString());
            for (SpeakerRow row : shown(rows)) {
                String name = row.about().isEmpty() ? row.name() : row.name() + ", " + row.about();
                StringBuilder line = new StringBuilder("  " + Sheet.fitted(name, NAME - 1) + " ");
                row.cells().subList(from, to).forEach(cell -> line.append(Sheet.fitted(sign(cell), COLUMN)));
                sheet.raw(line.toString());
            }
        }
        rest(rows.size());
    }

    private static String sign(SpeakerRow.Cell cell) {
        if (cell.statements() == 0) {
            return cell.named() ? "named" : "-";
        }
        return cell.statements() + "/" + cell.quoted();
    }

    /** Adds what is told where. */
    void propositions() {
        List<Proposition> rows = view.matrix();
        int outlets = view.outlets().size();
        if (rows.isEmpty() || outlets < 2) {
            return;
        }
        sheet.heading("What is told where (" + rows.size() + ")");
        sheet.line(
                2,
                "",
                "+ told, ~ told differently, . not there though somebody who says it is named, - not there and nobody named;"
                        + " as far as the texts at hand were searched",
                Paint.DETAIL);
        boolean signs = 2 * outlets <= sheet.width() / 2;
        if (signs) {
            sheet.raw("    " + view.outlets().stream().map(Outlet::letter).collect(Collectors.joining(" ")));
        }
        for (Proposition row : shown(rows)) {
            String cells = signs
                    ? row.cells().stream().map(TextTables::sign).collect(Collectors.joining(" ")) + "  "
                    : "\u2022 ";
            String who = row.actors().stream()
                    .map(actor -> view.actor(actor).map(Actor::name).orElse("nobody known"))
                    .collect(Collectors.joining(", "));
            String text = (who.isEmpty() ? "" : who + ": ") + "\u201c" + (all ? row.text() : Shortened.of(row.text()))
                    + "\u201d";
            sheet.line(signs ? 4 : 2, cells, text, Paint.PLAIN);
            sheet.line(signs ? 4 + cells.length() : 4, "", words(row), Paint.DETAIL);
        }
        rest(rows.size());
    }

    private static String sign(Cell cell) {
        return switch (cell.state()) {
            case REPORTED -> "+";
            case DIFFERENTLY -> "~";
            case OMITTED -> Boolean.TRUE.equals(cell.names()) ? "." : "-";
        };
    }

    /** The signs in words, with the places. */
    private String words(Proposition row) {
        List<String> told = new ArrayList<>();
        List<String> differently = new ArrayList<>();
        List<String> named = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Outlet outlet = view.outlet(cell.report());
            if (cell.state() == CellState.OMITTED) {
                (Boolean.TRUE.equals(cell.names()) ? named : absent).add(outlet.letter());
            } else {
                (cell.state() == CellState.REPORTED ? told : differently).add(outlet.letter() + places(outlet, cell));
            }
        }
        List<String> parts = new ArrayList<>();
        part(parts, "told by ", told);
        part(parts, "differently by ", differently);
        part(parts, "a speaker named, but not there, in ", named);
        part(parts, "not there in ", absent);
        return String.join("; ", parts);
    }

    private static void part(List<String> parts, String words, List<String> outlets) {
        if (!outlets.isEmpty()) {
            parts.add(words + String.join(", ", outlets));
        }
    }

    private static String places(Outlet outlet, Cell cell) {
        return cell.statements().stream()
                .flatMap(id -> outlet.view().statement(id).stream())
                .map(statement -> " " + outlet.place(statement.content().spans()))
                .distinct()
                .collect(Collectors.joining(""));
    }

    /** Adds what several reports tell, and on how many accounts that rests. */
    void corroborated() {
        List<Proposition> rows = view.corroborated();
        if (rows.isEmpty()) {
            return;
        }
        sheet.heading("Corroborated (" + rows.size() + ")");
        for (Proposition row : shown(rows)) {
            List<String> tellers = view.tellers(row);
            sheet.line(
                    2,
                    "\u2022 ",
                    Names.count(tellers.size(), "report") + ", "
                            + Names.count(view.independent(new HashSet<>(tellers)), "independent account") + ": \u201c"
                            + Shortened.of(row.text()) + "\u201d",
                    Paint.PLAIN);
        }
        rest(rows.size());
    }

    private <T> List<T> shown(List<T> rows) {
        return all ? rows : rows.subList(0, Math.min(ROWS, rows.size()));
    }

    private void rest(int rows) {
        if (!all && rows > ROWS) {
            sheet.line(2, "", "\u2026 " + (rows - ROWS) + " more; --all shows them", Paint.DETAIL);
        }
    }
}
