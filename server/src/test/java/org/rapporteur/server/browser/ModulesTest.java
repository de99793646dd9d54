package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Modules of the page that compute something, asked by themselves. */
@Tag("once")
@TestInstance(Lifecycle.PER_CLASS)
class ModulesTest {

    private Site site;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = Site.quick(folder);
        browser = new Browser(site.address(), Site.downloads(folder));
        browser.open("/");
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    /** Runs a body with the names that a module exports, and returns what it returns. */
    private Object ask(String module, String names, String body) {
        return browser.jsLater("const done = arguments[arguments.length - 1]; import('/assets/" + module + "').then(({"
                + names + "}) => {" + body + "}).then(done, (error) => done('failed: ' + error));");
    }

    @Test
    void codePointsAndUnitsOfMixedTextsAgreeAtEveryPlace() {
        assertEquals("[]", ask("core/points.js", "Points", """
                const texts = ['', 'plain', '\\ud83d\\ude00', 'a\\ud83d\\ude00b\\u0301\\u202ec\\r\\n\\ud800\\udf48', '\\ud83d\\ude00'.repeat(1500) + 'x',
                  'x'.repeat(511) + '\\ud83d\\ude00' + 'y'.repeat(600)];
                const faults = [];
                for (const text of texts) {
                  const points = new Points(text);
                  const all = Array.from(text);
                  if (points.length !== all.length) faults.push('length of ' + text.slice(0, 9));
                  let unit = 0;
                  all.forEach((one, point) => {
                    if (points.toUnits(point) !== unit || points.toPoints(unit) !== point) faults.push(text.slice(0, 9) + ' at ' + point);
                    if (one.length === 2 && points.toPoints(unit + 1) !== point) faults.push('within a pair at ' + point);
                    unit += one.length;
                  });
                  if (points.toUnits(all.length) !== text.length || points.toPoints(text.length) !== all.length) faults.push('end');
                  if (points.toUnits(all.length + 5) !== text.length || points.toUnits(-1) !== 0) faults.push('outside');
                }
                return JSON.stringify(faults);
                """));
    }

    @Test
    void loneSurrogatesCountAsOne() {
        assertEquals(3L, ask("core/points.js", "Points", "return new Points('a\\ud83d' + 'b').length"));
    }

    @Test
    void overlappingMarksAreCutWithoutGaps() {
        assertEquals("0-2:|2-4:a|4-6:ab|6-8:b|8-10:", ask("parts/marked.js", "pieces", """
                return pieces(0, 10, [{start: 2, end: 6, kind: 'a'}, {start: 4, end: 8, kind: 'b'}, {start: 20, end: 30, kind: 'c'}])
                  .map((one) => one.start + '-' + one.end + ':' + one.marks.map((mark) => mark.kind).join('')).join('|');
                """));
    }

    @Test
    void eachParagraphGetsTheMarksThatOverlapIt() {
        assertEquals("a|ab|b|b|", ask("parts/marked.js", "within", """
                return within([[0, 10], [12, 20], [22, 30], [32, 40], [42, 50]], [{start: 2, end: 15, kind: 'a'}, {start: 14, end: 33, kind: 'b'}])
                  .map((some) => some.map((mark) => mark.kind).join('')).join('|');
                """));
    }

    @Test
    void whatWasDecidedTogetherStandsTogether() {
        assertEquals("3,1,2", ask("views/history.js", "grouped", """
                const step = (id, together, field = 'rejected', target = 'R/s0-1') => ({coding: {id, together, field, target, by: 'coder:ana'}});
                return grouped([step('w1', null, 'withdrawn', 'c1'), step('w2', null, 'withdrawn', 'c2'), step('w3', null, 'withdrawn', 'c1'), step('c0', null),
                  step('c1', 'c1'), step('c2', 'c1')]).map((group) => group.length).join(',');
                """));
    }

    @Test
    void aTextWithoutEmptyLinesAndManyMarksIsCutQuickly() {
        assertEquals("12000 quick", ask("parts/marked.js", "pieces", """
                const marks = Array.from({length: 6000}, (_, i) => ({start: i * 10, end: i * 10 + 5, kind: 'c'}));
                const begun = performance.now();
                const found = pieces(0, 60000, marks);
                return found.length + (performance.now() - begun < 1000 ? ' quick' : ' slow');
                """));
    }

    @Test
    void paragraphsAreThoseBetweenEmptyLines() {
        assertEquals("one|two\nthree|four", ask("parts/marked.js", "paragraphs", """
                const text = 'one\\r\\n\\r\\ntwo\\nthree\\n \\t\\n\\n  four';
                return paragraphs(text).map(([start, end]) => text.slice(start, end)).join('|');
                """));
    }

    @Test
    void paragraphsOfATextWithoutEmptyLinesAreItsLines() {
        assertEquals("one|two|three", ask("parts/marked.js", "paragraphs", """
                const text = '\\n\\n one \\r\\ntwo\\u2028\\tthree\\n\\n';
                return paragraphs(text).map(([start, end]) => text.slice(start, end)).join('|');
                """));
    }

    @Test
    void theDifferenceOfTwoPrintingsLeavesCaseAndMarksAside() {
        assertEquals(
                "dropped:As optimists|same:We do believe that|inserted:talks|dropped:negotiations|same:can continue.",
                ask("core/diff.js", "difference", """
                return difference('As optimists we do believe that negotiations can continue', 'We do believe that talks can continue.')
                  .map((one) => one.kind + ':' + one.text).join('|').replace('dropped:negotiations|inserted:talks', 'inserted:talks|dropped:negotiations');
                """));
    }

    @Test
    void cellsThatASpreadsheetWouldComputeAreWords() {
        assertEquals(
                "'=1+1|\"a\"\"b\"|\"c;d\"|-5|'-x",
                ask(
                        "core/save.js",
                        "csv",
                        "return csv([['=1+1', 'a\"b', 'c\\nd', -5, '-x']]).trim().replaceAll(',', '|').replaceAll('\\n', ';')"));
    }

    @Test
    void anUndoneUndoingIsInForceAgain() {
        assertEquals(List.of("c1", "none", "c1"), ask("core/reading.js", "Reading", """
                const coding = (id, target, field) => ({type: 'coding', id, target, field, value: 'mixed', by: 'coder:ana'});
                const all = [coding('c1', 'R/s0-1', 'mode'), coding('c2', 'c1', 'withdrawn'), coding('c3', 'c2', 'withdrawn')];
                return [1, 2, 3].map((n) => new Reading({report: {id: 'R', text: 'a'}, codings: all.slice(0, n)})
                  .codingsOf('R/s0-1').get('mode')?.id ?? 'none');
                """));
    }

    @Test
    void seatsAreAllPlacedWithinThePicture() {
        assertEquals("[]", ask("views/decision/seats.js", "places", """
                const faults = [];
                for (const width of [720, 380]) {
                  for (const number of [1, 2, 5, 15, 27, 47, 193, 720]) {
                    const {seats, size, height} = places(number, width);
                    if (seats.length !== number) faults.push(number + ' gives ' + seats.length);
                    if (seats.some(({x, y}) => !(x - size >= 0 && x + size <= width && y - size >= 0 && y + size <= height))) faults.push(number + ' leaves it');
                    const close = seats.some((one, i) => seats.slice(i + 1).some((two) => Math.hypot(one.x - two.x, one.y - two.y) < 2 * size));
                    if (close && number < 400) faults.push(number + ' lie on each other at ' + width);
                  }
                }
                return JSON.stringify(faults);
                """));
    }
}
