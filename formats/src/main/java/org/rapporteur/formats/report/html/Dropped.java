package org.rapporteur.formats.report.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what of a page is never an article's text: navigation, asides, scripts, forms, pictures with their captions. */
final class Dropped {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "picture",
            "figure",
            "dialog",
            "menu",
            "head",
            "title");

    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu");

    /** Whole class names only: a part of one says too little. */
    private static final Set<String> CLASSES = Set.of(
            "related",
            "related-articles",
            "related-posts",
            "share",
            "sharing",
            "share-buttons",
            "social",
            "social-share",
            "newsletter",
            "newsletter-signup",
            "comments",
            "comment-list",
            "promo",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "recommended",
            "sharedaddy",
            "jp-relatedposts");

    private Dropped() {}

    /** Returns whether an element and all in it is left out. */
    static boolean is(Element element) {
        if (TAGS.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))) {
            return true;
        }
        return element.hasAttr("class") && element.classNames().stream().anyMatch(CLASSES::contains);
    }
}
