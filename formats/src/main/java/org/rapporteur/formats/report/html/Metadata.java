package org.rapporteur.formats.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.formats.report.reading.Head;
import org.rapporteur.formats.report.reading.LanguageTag;
import org.rapporteur.formats.report.reading.PrintedDate;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;

/** What a page says of its article: JSON-LD before Open Graph before other marks. Used once. */
final class Metadata {

    /** Names of {@code meta} tags, in lower case; docs/report-formats.md lists them. */
    static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "citation_title");

    static final List<String> AUTHORS = List.of(
            "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "citation_author");

    static final List<String> OUTLETS =
            List.of("og:site_name", "dc.publisher", "publisher", "citation_publisher", "article:publisher");

    static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "dc.date.issued",
            "dc.date.created",
            "dc.date",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "citation_publication_date",
            "date");

    private final Document document;
    private final Element article;
    private final LinkedData linked;

    /** Every {@code meta} with a value, as {@code name, value} in the order of the page. */
    private final List<String[]> metas = new ArrayList<>();

    Metadata(Document document, Element article, LinkedData linked) {
        this.document = document;
        this.article = article;
        this.linked = linked;
        for (Element meta : document.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String value = meta.attr("content").strip();
                if (!name.isEmpty() && isUsable(value)) {
                    metas.add(new String[] {name, value});
                }
            }
        }
    }

    /** Returns whether a value says anything and may stand in a record. */
    static boolean isUsable(String value) {
        try {
            Report.checkText(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns all that was found. */
    Head head() {
        List<Given> dates = dates();
        Published published = dates.stream()
                .map(date -> PrintedDate.published(date.value(), date.where()))
                .filter(date -> date.value() != null)
                .findFirst()
                .orElseGet(() -> dates.isEmpty()
                        ? Published.unknown("the page's metadata name no date of publication")
                        : PrintedDate.published(
                                dates.get(0).value(), dates.get(0).where()));
        String printed = dates.stream()
                .filter(date -> date.where().equals(published.why()))
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(Given::value)
                .orElse(null);
        return new Head(outlet(), printed, title(), byline(), published, language());
    }

    private String title() {
        return first(List.of(
                Stream.ofNullable(linked.headline()),
                marked("headline"),
                metas(TITLES),
                texts(article.getElementsByTag("h1")),
                onlyHeadline(),
                Stream.of(document.title())));
    }

    private Stream<String> onlyHeadline() {
        List<Element> headlines = document.getElementsByTag("h1");
        return headlines.size() == 1 ? texts(headlines) : Stream.empty();
    }

    private String byline() {
        return first(List.of(
                Stream.ofNullable(linked.author()),
                metas(AUTHORS).filter(author -> !author.startsWith("http")),
                marked("author"),
                texts(document.getElementsByAttributeValue("rel", "author")),
                texts(document.getElementsByClass("byline"))));
    }

    private String outlet() {
        return first(List.of(
                Stream.ofNullable(linked.publisher()), metas(OUTLETS).filter(outlet -> !outlet.startsWith("http"))));
    }

    private String language() {
        Element root = document.getElementsByTag("html").first();
        return Stream.of(
                        Stream.ofNullable(linked.language()),
                        Stream.ofNullable(root).map(html -> html.attr("lang")),
                        Stream.ofNullable(root).map(html -> html.attr("xml:lang")),
                        metas(List.of("content-language", "dc.language", "language", "og:locale")))
                .flatMap(values -> values)
                .map(LanguageTag::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** A value and what says it. */
    private record Given(String value, String where) {}

    private List<Given> dates() {
        List<Given> dates = new ArrayList<>();
        if (linked.published() != null) {
            dates.add(new Given(linked.published(), "JSON-LD datePublished"));
        }
        for (String name : DATES) {
            metas(List.of(name)).forEach(value -> dates.add(new Given(value, "meta " + name)));
        }
        times(document.getElementsByAttributeValue("itemprop", "datePublished"), "itemprop datePublished", dates);
        times(document.getElementsByAttribute("pubdate"), "time pubdate", dates);
        if (dates.isEmpty()) {
            times(article.getElementsByTag("time"), "time element in the article", dates);
        }
        List<Element> all = document.getElementsByTag("time");
        if (dates.isEmpty() && all.size() == 1) {
            times(all, "time element", dates);
        }
        return dates;
    }

    private static void times(List<Element> elements, String where, List<Given> dates) {
        for (Element element : elements) {
            String value = element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            if (isUsable(value.strip())) {
                dates.add(new Given(value.strip(), where));
                return;
            }
        }
    }

    private Stream<String> metas(List<String> names) {
        return names.stream()
                .flatMap(name ->
                        metas.stream().filter(meta -> meta[0].equals(name)).map(meta -> meta[1]));
    }

    private Stream<String> marked(String property) {
        return texts(document.getElementsByAttributeValue("itemprop", property));
    }

    private static Stream<String> texts(List<Element> elements) {
        return elements.stream().limit(1).map(Element::text);
    }

    private static String first(List<Stream<String>> candidates) {
        return candidates.stream()
                .flatMap(values -> values)
                .map(String::strip)
                .filter(Metadata::isUsable)
                .findFirst()
                .orElse(null);
    }
}
