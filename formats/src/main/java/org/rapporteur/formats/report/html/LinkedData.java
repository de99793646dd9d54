package org.rapporteur.formats.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD (schema.org) says of its article. Blocks that are not JSON are passed over: the page is read by its other
 * marks then. Immutable.
 *
 * @param headline schema.org {@code headline}, or null
 * @param author names of {@code author}, joined by commas, or null
 * @param published {@code datePublished} as printed, or null
 * @param publisher name of {@code publisher}, or null
 * @param language {@code inLanguage}, or null
 * @param body {@code articleBody}, or null
 */
record LinkedData(String headline, String author, String published, String publisher, String language, String body) {

    private static final LinkedData NOTHING = new LinkedData(null, null, null, null, null, null);

    /** Nodes looked at in one page; no real page has nearly as many. */
    private static final int MOST_NODES = 10_000;

    /** Returns what the page's JSON-LD says; of several articles, the first counts. */
    static LinkedData of(Document document) {
        List<Element> scripts = document.getElementsByAttributeValueMatching("type", "(?i)^application/ld\\+json");
        return scripts.isEmpty() ? NOTHING : new Search().search(scripts);
    }

    /** A search through all blocks of a page. */
    private static final class Search {
        private final List<JsonNode> objects = new ArrayList<>();
        private final Map<String, JsonNode> byId = new HashMap<>();

        LinkedData search(List<Element> scripts) {
            JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                            .build())
                    .build();
            for (Element script : scripts) {
                try {
                    collect(mapper.readTree(json(script.data())));
                } catch (JacksonException e) {
                    // Not JSON: Open Graph and meta tags remain.
                }
            }
            return objects.stream()
                    .filter(Search::isArticle)
                    .findFirst()
                    .map(this::read)
                    .orElse(NOTHING);
        }

        /** Old pages hide scripts in comments. */
        private static String json(String data) {
            int start = 0;
            int end = data.length();
            while (start < end && "{[".indexOf(data.charAt(start)) < 0) {
                start++;
            }
            while (end > start && "}]".indexOf(data.charAt(end - 1)) < 0) {
                end--;
            }
            return data.substring(start, end);
        }

        private void collect(JsonNode root) {
            List<JsonNode> waiting = new ArrayList<>(List.of(root));
            for (int i = 0; i < waiting.size() && i < MOST_NODES; i++) {
                JsonNode node = waiting.get(i);
                if (node.isArray()) {
                    node.forEach(waiting::add);
                } else if (node.isObject()) {
                    objects.add(node);
                    text(node.get("@id")).ifPresent(id -> byId.putIfAbsent(id, node));
                    for (String name : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                        if (node.has(name)) {
                            waiting.add(node.get(name));
                        }
                    }
                }
            }
        }

        private static boolean isArticle(JsonNode object) {
            JsonNode type = object.path("@type");
            List<JsonNode> types = new ArrayList<>();
            (type.isArray() ? type : List.of(type)).forEach(types::add);
            return types.stream()
                    .map(name -> name.asString(""))
                    .anyMatch(name -> name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report"));
        }

        private LinkedData read(JsonNode article) {
            return new LinkedData(
                    text(article.get("headline")).orElse(null),
                    names(article.get("author")).orElse(null),
                    text(article.get("datePublished")).orElse(null),
                    names(article.get("publisher"))
                            .or(() -> names(article.get("sourceOrganization")))
                            .orElse(null),
                    text(article.get("inLanguage"))
                            .or(() -> text(article.path("inLanguage").get("alternateName")))
                            .orElse(null),
                    text(article.get("articleBody")).orElse(null));
        }

        /** Returns the name of a thing, or the names of several; things may be named elsewhere in the page. */
        private Optional<String> names(JsonNode value) {
            List<String> names = new ArrayList<>();
            if (value != null && value.isArray()) {
                for (JsonNode each : value) {
                    name(each).ifPresent(names::add);
                }
            } else if (value != null) {
                name(value).ifPresent(names::add);
            }
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }

        private Optional<String> name(JsonNode thing) {
            if (!thing.isObject()) {
                return text(thing);
            }
            return text(thing.get("name"))
                    .or(() -> text(thing.get("@id")).map(byId::get).flatMap(known -> text(known.get("name"))));
        }

        private static Optional<String> text(JsonNode value) {
            return value == null || !value.isString()
                    ? Optional.empty()
                    : Optional.of(value.stringValue().strip()).filter(Metadata::isUsable);
        }
    }
}
