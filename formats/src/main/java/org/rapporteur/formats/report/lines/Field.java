package org.rapporteur.formats.report.lines;

import java.util.List;

/** The fields understood, each under the names that collections of news give it; the first name present counts. */
enum Field {
    TEXT("text body content"),
    TITLE("title headline"),
    OUTLET("outlet source publisher"),
    DATE("date published datePublished publishedAt published_at pubDate"),
    LANGUAGE("language lang"),
    URI("uri url link"),
    BYLINE("byline author authors");

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /** Returns the names in order of precedence. */
    List<String> names() {
        return List.of(names.split(" ", -1));
    }
}
