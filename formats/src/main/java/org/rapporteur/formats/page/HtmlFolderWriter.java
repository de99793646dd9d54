package org.rapporteur.formats.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.formats.page.view.Names;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Writes a folder of self-contained HTML pages, one a report, and an {@code index.html}. The pages are made in a folder of their
 * own inside it and moved to their places on closing, the index last; when writing failed before, or {@link #abandon} was called,
 * nothing is moved and what stood there stays. Other files in the folder are left alone. Not safe for use by several threads.
 */
public final class HtmlFolderWriter implements RecordWriter {

    private static final Pattern NOT_SAFE = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_NAME = 60;

    private final HtmlPage page = new HtmlPage();
    private final Path folder;
    private final Path draft;
    private final Set<String> names = new HashSet<>();
    private final List<String> order = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Html rows = new Html();
    private boolean failed;
    private boolean closed;

    /**
     * Makes a writer.
     *
     * @param folder where to; made when it is missing
     * @throws IOException when it cannot be made or written to
     */
    public HtmlFolderWriter(Path folder) throws IOException {
        this.folder = Objects.requireNonNull(folder, "folder");
        Files.createDirectories(folder);
        draft = Files.createTempDirectory(folder, ".rapporteur-");
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        View view = new View(record);
        String name = name(view);
        String html = page.head(HtmlPage.heading(view)).toString()
                + new Html()
                        .open("nav")
                        .element("a", "All reports", "href", "index.html")
                        .close()
                        .line()
                + page.section(view, 1)
                + page.foot(List.of());
        put(name, html);
        order.add(name);
        rows.open("tr").open("td");
        HtmlPage.date(rows, view);
        rows.close().element("td", HtmlPage.label(view)).open("td");
        rows.element("a", HtmlPage.heading(view), "href", name).close();
        long unknown = view.statements().stream()
                .filter(statement -> view.source(statement).isEmpty())
                .count();
        String statements = Names.count(view.statements().size(), "statement");
        rows.element("td", statements + (unknown == 0 ? "" : ", " + unknown + " without a known speaker"));
        rows.close().line();
    }

    @Override
    public void write(Item item) {
        if (item instanceof Problem problem) {
            problems.add(problem);
        }
    }

    /** Gives up: closing will remove the drafts and leave the folder's files as they were. */
    public void abandon() {
        failed = true;
    }

    /**
     * Moves the pages to their places, or removes the drafts when writing failed.
     *
     * @throws IOException when a page cannot be moved
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (!failed) {
                put("index.html", index());
                order.add("index.html");
                for (String name : order) {
                    Files.move(draft.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } finally {
            try (Stream<Path> left = Files.list(draft)) {
                for (Path path : left.toList()) {
                    Files.deleteIfExists(path);
                }
            }
            Files.deleteIfExists(draft);
        }
    }

    private String index() {
        Html html = page.head(Names.count(order.size(), "report"));
        html.open("section", "class", "index").element("h1", Names.count(order.size(), "report"));
        html.open("table").open("thead").open("tr");
        html.element("th", "published")
                .element("th", "outlet")
                .element("th", "report")
                .element("th", "record");
        html.close()
                .close()
                .open("tbody")
                .line()
                .markup(rows)
                .close()
                .close()
                .close()
                .line();
        return html.markup(page.foot(problems)).toString();
    }

    private void put(String name, String html) throws IOException {
        try {
            Files.writeString(draft.resolve(name), html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    /** Returns a name that every file system takes: outlet and title in plain letters, then the identifier. */
    private String name(View view) {
        String label = HtmlPage.label(view);
        String heading = HtmlPage.heading(view);
        String plain = Normalizer.normalize(heading.equals(label) ? label : label + " " + heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = NOT_SAFE.matcher(plain).replaceAll("-");
        slug = slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
        String safeId =
                NOT_SAFE.matcher(view.report().id().toLowerCase(Locale.ROOT)).replaceAll("-");
        String stem = (slug + "-" + safeId).replaceAll("^-+|(?<=-)-+", "");
        String name = stem + ".html";
        for (int i = 2; !names.add(name); i++) {
            name = stem + "-" + i + ".html";
        }
        return name;
    }
}
