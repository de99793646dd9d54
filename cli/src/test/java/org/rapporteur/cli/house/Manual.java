package org.rapporteur.cli.house;

import java.util.ArrayList;
import java.util.List;

/**
 * The commands of a Markdown document and what it says they print: the lines of blocks fenced as {@code sh} that begin with
 * {@code ./rapporteur} (a line that ends in a backslash goes on in the next), and the block fenced as {@code output} that
 * follows. Blocks fenced otherwise are prose.
 */
final class Manual {

    /**
     * A command.
     *
     * @param line where it stands, from 1
     * @param text what to type
     * @param output what it prints according to the document, or null where the document does not say; set on the last command
     *     of a block only
     */
    record Command(int line, String text, List<String> output) {}

    private Manual() {}

    /** Returns the commands of a document in order. */
    static List<Command> commands(String markdown) {
        List<Command> commands = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        boolean follows = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.startsWith("```")) {
                continue;
            }
            int end = end(lines, i);
            List<String> block = lines.subList(i + 1, end);
            String kind = line.substring(3).strip();
            if (kind.equals("sh")) {
                int before = commands.size();
                read(block, i + 2, commands);
                follows = commands.size() > before;
            } else if (kind.equals("output") && follows) {
                Command last = commands.remove(commands.size() - 1);
                commands.add(new Command(last.line(), last.text(), List.copyOf(block)));
                follows = false;
            }
            i = end;
        }
        return commands;
    }

    /**
     * Returns whether a command printed what the document says. A line of the document that is only {@code …} or {@code ...}
     * stands for any number of lines; blanks at the ends of lines and empty lines at the end do not count.
     */
    static boolean matches(List<String> expected, String printed) {
        return matches(trimmed(expected), 0, trimmed(printed.lines().toList()), 0);
    }

    private static boolean matches(List<String> expected, int e, List<String> printed, int p) {
        if (e == expected.size()) {
            return p == printed.size();
        }
        String line = expected.get(e).strip();
        if (line.equals("…") || line.equals("...")) {
            for (int next = p; next <= printed.size(); next++) {
                if (matches(expected, e + 1, printed, next)) {
                    return true;
                }
            }
            return false;
        }
        return p < printed.size() && expected.get(e).equals(printed.get(p)) && matches(expected, e + 1, printed, p + 1);
    }

    private static List<String> trimmed(List<String> lines) {
        List<String> trimmed =
                new ArrayList<>(lines.stream().map(String::stripTrailing).toList());
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    private static int end(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("```")) {
                return i;
            }
        }
        throw new AssertionError("the block that begins in line " + (start + 1) + " has no end");
    }

    private static void read(List<String> block, int firstLine, List<Command> commands) {
        for (int i = 0; i < block.size(); i++) {
            int begin = i;
            StringBuilder text = new StringBuilder(block.get(i).strip());
            while (text.toString().endsWith("\\") && i + 1 < block.size()) {
                text.setLength(text.length() - 1);
                text.append(block.get(++i).strip());
            }
            if (text.toString().startsWith("./rapporteur")) {
                commands.add(new Command(firstLine + begin, text.toString(), null));
            }
        }
    }
}
