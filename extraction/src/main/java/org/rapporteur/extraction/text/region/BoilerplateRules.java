package org.rapporteur.extraction.text.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.RegionKind;

/** Finds paragraphs that belong to no story: copyright, pleas, navigation, rules, corrections, who contributed. Stateless. */
final class BoilerplateRules {

    private static final int LONGEST = 400;

    /** Signs anywhere in a text: each must match from the beginning of a paragraph to its end. */
    private static final Map<Pattern, String> ANYWHERE = anywhere();

    /** Signs that mean this only near the end. */
    private static final Map<Pattern, String> AT_THE_END = atTheEnd();

    private BoilerplateRules() {}

    /** Returns the boilerplate of a page. */
    static List<Sign> list(Page page) {
        List<Sign> signs = new ArrayList<>();
        int footStart = page.foot().isEmpty() ? 0 : page.foot().get(0).start();
        for (Span paragraph : page.paragraphs()) {
            if (paragraph.length() <= LONGEST) {
                String words = paragraph.in(page.text()).replaceAll("[\\s\\u00a0]", " ");
                String why = why(words, paragraph.start() >= footStart);
                if (why != null) {
                    signs.add(Sign.of(RegionKind.BOILERPLATE, paragraph, null, why));
                }
            }
        }
        return signs;
    }

    private static String why(String words, boolean atTheEnd) {
        for (Map.Entry<Pattern, String> sign : ANYWHERE.entrySet()) {
            if (sign.getKey().matcher(words).matches()) {
                return sign.getValue();
            }
        }
        for (Map.Entry<Pattern, String> sign : AT_THE_END.entrySet()) {
            if (atTheEnd && sign.getKey().matcher(words).matches()) {
                return sign.getValue();
            }
        }
        return null;
    }

    private static Map<Pattern, String> anywhere() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        add(signs, "[_*=#~\\u2014-]{3,}\\.?", "a rule");
        add(
                signs,
                "(?:\\u00a9|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:\\u00a9|\\(c\\)|(?:19|20)\\d\\d|by )).*",
                "a copyright notice");
        add(signs, ".{0,200}\\ball rights reserved\\b.*", "all rights reserved");
        add(
                signs,
                ".{0,200}\\bmay not be (?:published|reproduced|redistributed|broadcast|rewritten)\\b.*",
                "a copyright notice");
        add(signs, "(?:please )?(?:click|tap) (?:here|on the|to )\\b.*", "a link");
        add(signs, "(?:please )?(?:subscribe|sign up|register) (?:to|for|here|now|today)\\b.*", "a plea to subscribe");
        add(signs, "want (?:to receive|more updates).*(?:sign up|subscribe).*", "a plea to subscribe");
        add(signs, "(?:read|see|watch|listen) (?:more|also|next)\\b(?: ?:.*|.{0,40})", "a link");
        add(
                signs,
                "(?:read|watch|see|listen to) the (?:rest|full|entire|whole|original)\\b.{0,80}(?:here|above|below|at \\p{Lu}.*|:)\\.?",
                "a link");
        add(
                signs,
                "(?:related|related (?:articles?|stories|coverage|content|links?|topics?)|see also|more on this|recommended"
                        + "|you may also like|most (?:read|popular)|more from .{2,40}) ?:?",
                "a heading of links");
        add(signs, "(?:related|see also|also read|more on this story) ?: .{3,200}", "a link");
        add(signs, "\"?(?:please )?follow (?:us\\b|@).{0,120}", "a plea to follow");
        add(
                signs,
                "\"?follow .{2,150} on (?:twitter|facebook|instagram|x|youtube|telegram)\\b.{0,100}",
                "a plea to follow");
        add(signs, "on twitter,? follow .*|twitter ?: ?@\\w+\\.?|(?:like|find) us on .{3,40}", "a plea to follow");
        add(signs, "(?:e-?mail|contact|write to) ?:? ?(?:[^ @]+@[^ @]+\\.[a-z]+).{0,20}", "an address");
        add(
                signs,
                "(?:editor['\\u2019]s note|clarification|correction|corrections)(?: ?[:\\u2014-].*|,? appended\\.?| ?\\(.{3,60}\\):?.*)",
                "a correction or note");
        add(
                signs,
                "this (?:story|article|post|piece|report|version|page|item) (?:has been|was|is being|will be) (?:updated|corrected"
                        + "|amended|edited|revised|refiled).*",
                "a note of changes");
        add(signs, "this is a (?:breaking|developing) (?:news )?story\\b.*", "a note of changes");
        add(
                signs,
                "(?:share|print|e-?mail|tweet|pin|comments?|save|reprints?)(?: (?:this|article|page|story)){0,2}\\.?",
                "a button");
        add(
                signs,
                "share (?:this |it )?(?:on|via) (?:facebook|twitter|whatsapp|linkedin|email|x)\\b.{0,60}",
                "a button");
        add(
                signs,
                "advertise?ment|story continues below(?: advertisement)?|continue reading(?: below| the main story)?",
                "an advertisement's mark");
        add(signs, "h/t/?:? .{2,60}", "thanks for the hint");
        return Collections.unmodifiableMap(signs);
    }

    private static Map<Pattern, String> atTheEnd() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        add(
                signs,
                "[(\\[_*-]{0,3} ?.{3,200}\\bcontributed (?:to (?:this|the) (?:report|story|article|piece|post)|reporting|from \\p{Lu}).*",
                "who contributed");
        add(
                signs,
                "[(\\[_*-]{0,3} ?(?:contributing|additional reporting|editing|compiled|with reporting|with files|translated)(?: by| from)? ?:? ?\\p{Lu}.*",
                "who contributed");
        add(
                signs,
                "(?-i:\\p{Lu})[^\"\\u201c\\u201d]{2,60} reported from (?-i:\\p{Lu})[^\"\\u201c\\u201d]{2,120}",
                "who reported from where");
        return Collections.unmodifiableMap(signs);
    }

    private static void add(Map<Pattern, String> signs, String form, String why) {
        signs.put(Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), why);
    }
}
