package org.rapporteur.server.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A server with the bundled example in it, and a browser at it. Not safe for use by several threads. */
final class Visit implements AutoCloseable {

    private final Site site;
    private final Browser browser;

    private Visit(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    /** Starts both and adds files by dropping them on the page. */
    static Visit with(Path folder, Map<String, String> files) {
        return with(Site.quick(folder), folder, files);
    }

    private static Visit with(Site site, Path folder, Map<String, String> files) {
        try {
            Visit visit = new Visit(site, new Browser(site.address(), Site.downloads(folder)));
            visit.browser.open("/");
            visit.browser.drop(files);
            visit.browser.expect(".said", "The reports are compared.");
            visit.browser.settle();
            return visit;
        } catch (RuntimeException | Error e) {
            site.close();
            throw e;
        }
    }

    static Visit withExample(Path folder) {
        return with(folder, Site.example());
    }

    /** Starts both with the example read as the program comes, with its model. */
    static Visit withExampleAsItComes(Path folder) {
        return with(Site.asItComes(folder), folder, Site.example());
    }

    Browser browser() {
        return browser;
    }

    /** Returns every view with an address at which it shows much: name to address. */
    Map<String, String> views() {
        String story = first("/api/stories", "id");
        String report = first("/api/reports", "report");
        String statement = (String) browser.jsLater("""
                const done = arguments[arguments.length - 1];
                fetch("/api/statements?limit=1000").then((r) => r.json()).then((found) => {
                  const one = found.items.find((hit) => hit.acts.length && hit.speaker) ?? found.items[0];
                  done(`/reports/${one.report}#${one.statement.split("/").pop()}`);
                });
                """);
        String actor = first("/api/actors", "id");
        Map<String, String> views = new LinkedHashMap<>();
        views.put("home", "/");
        views.put("stories", "/stories");
        views.put("story", "/stories/" + story);
        views.put("story-speakers", "/stories/" + story + "?part=speakers");
        views.put("story-told", "/stories/" + story + "?part=told");
        views.put("statements", "/statements");
        views.put("reports", "/reports");
        views.put("report", "/reports/" + report);
        views.put("report-statement", statement);
        views.put("actors", "/actors");
        views.put("actor", "/actors/" + actor);
        views.put("decision", "/decision?body=un-security-council&date=2007-12-19&rule=substantive&votes=RU.no,US.yes");
        views.put("history", "/history");
        views.put("settings", "/settings");
        return views;
    }

    /** Returns an address with colours asked for in it. */
    static String themed(String address, String theme) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        return path + (path.contains("?") ? "&" : "?") + "theme=" + theme + (hash < 0 ? "" : address.substring(hash));
    }

    private String first(String list, String field) {
        return (String) browser.jsLater("""
                const [list, field, done] = arguments;
                fetch(list).then((r) => r.json()).then((found) => done((found.items[0].actor ?? found.items[0])[field]));
                """, list, field);
    }

    @Override
    public void close() {
        browser.close();
        site.close();
    }
}
