package org.rapporteur.formats.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rapporteur.formats.report.encoding.Decoded;
import org.rapporteur.formats.report.encoding.Decoder;
import org.rapporteur.formats.report.reading.Attempt;
import org.rapporteur.formats.report.reading.Bytes;
import org.rapporteur.formats.report.reading.Draft;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.ReportReader;

/**
 * Reads a web page with one article: its text, from where in the page each stretch was taken, and what the page's metadata say
 * of it. Stateless, safe for use by several threads.
 */
public final class HtmlReader implements ReportReader {

    private static final Maker MAKER = new Maker.Machine("html-reader", "1");

    private static final List<String> NAMES = List.of(".html", ".htm", ".xhtml", ".shtml");

    private static final List<String> BEGINNINGS = List.of("<!doctype html", "<html", "<head", "<body");

    private static final int HEAD = 2048;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean accepts(Input input) throws IOException {
        String name = input.uri().toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::endsWith) || isPage(input.peek(HEAD));
    }

    /** Returns whether the bytes begin as a page does, behind an XML declaration and comments; UTF-16 is seen through. */
    private static boolean isPage(byte[] bytes) {
        String head = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .toLowerCase(Locale.ROOT);
        int at = behind(head, 0);
        return BEGINNINGS.stream().anyMatch(beginning -> {
            int end = at + beginning.length();
            return head.startsWith(beginning, at)
                    && (end == head.length() || !Character.isLetterOrDigit(head.charAt(end)));
        });
    }

    private static int behind(String head, int from) {
        int at = from;
        while (true) {
            while (at < head.length() && head.charAt(at) <= ' ') {
                at++;
            }
            String close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? "?>" : null;
            int end = close == null ? -1 : head.indexOf(close, at);
            if (end < 0) {
                return at;
            }
            at = end + close.length();
        }
    }

    @Override
    public void read(Input input, Consumer<Reading> sink) throws IOException {
        sink.accept(Attempt.of(input, MAKER, () -> {
            byte[] bytes = Bytes.all(input);
            Decoded decoded = Decoder.decode(bytes, Declaration.find(bytes));
            // A page is checked as a whole: the parser would replace what is no character, and nobody would see it.
            Draft.checkCharacters(null, decoded.text());
            Article article = Page.article(decoded.text());
            return new Draft(
                            article.head(),
                            article.text(),
                            article.origin(),
                            input.uri(),
                            Identifiers.digest(bytes),
                            decoded.encoding(),
                            Extra.NONE)
                    .report(MAKER);
        }));
    }
}
