package org.rapporteur.formats.report;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of file names, as shells write them: {@code *} and {@code ?} within a name, <code>**</code> over folders,
 * {@code [abc]}, {@code {a,b}}. For those who quote it, or whose shell knows no patterns. A leading <code>**&#47;</code> also
 * stands for no folder at all.
 *
 * @param folder where to look
 * @param matcher tells which paths below the folder, relative to it, match
 */
record Pattern(Path folder, PathMatcher matcher) {

    private static final String MARKS = "*?[{";

    /** Returns whether the argument could be a pattern. */
    static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /**
     * Returns the pattern.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Pattern of(String argument) {
        int first = 0;
        while (MARKS.indexOf(argument.charAt(first)) < 0) {
            first++;
        }
        int slash = argument.lastIndexOf('/', first);
        String folder = argument.substring(0, slash + 1);
        String glob = argument.substring(slash + 1);
        return new Pattern(Path.of(folder), FileSystems.getDefault().getPathMatcher("glob:" + overNoFolder(glob)));
    }

    boolean matches(Path path) {
        return matcher.matches(folder.relativize(path));
    }

    /** Java's patterns ask for a folder where shells do not; groups cannot nest, so those inside one stay. */
    private static String overNoFolder(String glob) {
        StringBuilder result = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean begins = i == 0 || glob.charAt(i - 1) == '/';
            if (depth == 0 && begins && glob.startsWith("**/", i)) {
                result.append("{**/,}");
                i += 2;
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }
}
