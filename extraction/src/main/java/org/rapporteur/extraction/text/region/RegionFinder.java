package org.rapporteur.extraction.text.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.service.ReportRecord;

/**
 * Finds what a report says of itself, and concludes more of its head from it: title, byline, credit, outlet, date. Regions do
 * not overlap. Immutable, safe for use by several threads.
 */
public final class RegionFinder implements Step {

    private static final Maker MAKER = new Maker.Machine("regions-en", "1");

    private final CreditRules credits;
    private final DatelineRules datelines;
    private final BylineRules bylines;

    /** Loads the list of agencies from the class path. */
    public RegionFinder() {
        Agencies agencies = Agencies.load();
        credits = new CreditRules(agencies);
        datelines = new DatelineRules(agencies);
        bylines = new BylineRules(agencies);
    }

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        List<Sign> signs = signs(Page.of(document), soFar.report().title());
        List<Item> found = new ArrayList<>();
        found.add(Head.of(soFar.report(), signs));
        for (Sign sign : signs) {
            found.add(region(document, sign));
        }
        return found;
    }

    private List<Sign> signs(Page page, String title) {
        List<Sign> signs = new ArrayList<>(credits.list(page));
        addApart(signs, datelines.list(page));
        addApart(signs, bylines.list(page));
        List<Sign> margins = List.copyOf(signs);
        for (Sign sign : BoilerplateRules.list(page)) {
            rest(page, sign, margins).forEach(signs::add);
        }
        TitleRules.find(page, title, signs).ifPresent(signs::add);
        signs.sort(Comparator.comparing(Sign::span));
        return signs;
    }

    private static void addApart(List<Sign> signs, List<Sign> more) {
        for (Sign sign : more) {
            if (signs.stream().noneMatch(other -> other.span().overlaps(sign.span()))) {
                signs.add(sign);
            }
        }
    }

    /** A notice may begin with a credit: "© 2007 Agence France-Presse. All rights reserved". What follows it is the rest. */
    private static List<Sign> rest(Page page, Sign notice, List<Sign> signs) {
        int start = notice.span().start();
        for (Sign sign : signs) {
            if (sign.span().overlaps(notice.span())) {
                if (sign.span().start() != notice.span().start()
                        || sign.span().end() >= notice.span().end()) {
                    return List.of();
                }
                start = sign.span().end();
            }
        }
        while (start > notice.span().start()
                && start < notice.span().end()
                && !Character.isLetterOrDigit(page.text().codePointAt(start))) {
            start += Character.charCount(page.text().codePointAt(start));
        }
        if (start == notice.span().end()) {
            return List.of();
        }
        Span rest = new Span(start, notice.span().end());
        return List.of(Sign.of(notice.kind(), rest, notice.value(), notice.why()));
    }

    private static Region region(Document document, Sign sign) {
        List<Span> spans = List.of(sign.span());
        return new Region(
                document.identifier("g", spans),
                document.report().id(),
                sign.kind(),
                spans,
                sign.span().in(document.text()),
                sign.value(),
                sign.why(),
                MAKER,
                Extra.NONE);
    }
}
