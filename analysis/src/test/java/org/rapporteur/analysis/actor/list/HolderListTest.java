package org.rapporteur.analysis.actor.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analysis.input.InputException;

class HolderListTest {

    private static final String HEAD = "person,office,of,from,to,names,wikidata\n";

    @Test
    void severalLinesMakeOnePerson() {
        HolderList list = HolderList.of(
                "a.csv",
                HEAD + "Ann Lee,ambassador,GB,2001-01-01,2002-01-01,A. Lee|Lady Lee,Q42\nAnn Lee,judge,,,,,\n");
        Listed ann = list.persons().get(0);
        assertEquals(1, list.persons().size());
        assertEquals(List.of("Ann Lee", "A. Lee", "Lady Lee"), ann.names());
        assertEquals("Q42", ann.wikidata());
        assertEquals(
                "ambassador of GB 2001-01-01 to 2002-01-01", ann.terms().get(0).words());
        assertEquals("judge", ann.terms().get(1).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ann Lee,ambassador,GB,2001-13-01,,,#a.csv:2: '2001-13-01' in the column 'from' is no date",
                "Ann Lee,ambassador,GB,,1 May 2001,,#a.csv:2: '1 May 2001' in the column 'to' is no date",
                "Ann Lee,ambassador,GB,+12001-01-01,,,#a.csv:2: '+12001-01-01' in the column 'from' is no date",
                "Ann Lee,ambassador,GB,2002-01-01,2001-01-01,,#a.csv:2: the term begins on 2002-01-01 and ends on",
                ",ambassador,GB,,,,#a.csv:2: no person",
                "Ann Lee,,GB,,,,#a.csv:2: a term without an office",
                "Ann Lee,ambassador,gb,,,,#a.csv:2: 'gb' in the column 'of'",
                "Ann Lee,ambassador,GB,,,,42#a.csv:2: '42' is no item of Wikidata",
                "Ann Lee,ambassador,GB#a.csv:2: 3 fields where the heading has 7"
            })
    void aLineAtFaultIsNamed(String line, String fault) {
        refused(HEAD + line + "\n", fault);
    }

    @Test
    void twoHoldersAtOneTimeAreRefused() {
        refused(
                HEAD + "Ann Lee,ambassador,GB,2001-01-01,2003-01-01,,\nBob Ray,ambassador,US,2001-01-01,,,\n"
                        + "Cat Sun,Ambassador,GB,2003-01-01,,,\n",
                "a.csv:4: Cat Sun (Ambassador of GB from 2003-01-01) and Ann Lee (ambassador of GB 2001-01-01 to"
                        + " 2003-01-01, at a.csv:2) hold one office at one time.");
        refused(
                HEAD + "Ann Lee,premier,GB,,,,\nBob Ray,prime minister,GB,2001-01-01,2002-01-01,,\n",
                "a.csv:3: Bob Ray");
        HolderList fine = HolderList.of(
                "a.csv",
                HEAD + "Ann Lee,ambassador,GB,2001-01-01,2002-12-31,,\nCat Sun,ambassador,GB,2003-01-01,,,\n"
                        + "Ann Lee,ambassador,GB,2002-01-01,2002-06-30,,\n");
        assertEquals(2, fine.persons().size());
    }

    @Test
    void aLongTermBehindAShorterOneOfTheSamePersonIsStillSeen() {
        refused(
                HEAD + "Ann Lee,king,NO,2000-01-01,2009-01-01,,\nAnn Lee,king,NO,2001-01-01,2002-01-01,,\n"
                        + "Bob Ray,king,NO,2005-01-01,2006-01-01,,\n",
                "a.csv:4: Bob Ray");
    }

    @Test
    void oneNameOfTwoPersonsIsRefused() {
        refused(
                HEAD + "Ann Lee,,,,,The Owl,\nBob Ray,,,,,the owl,\n",
                "a.csv:3: 'the owl' is a name of Bob Ray here and of Ann Lee at a.csv:2.");
        refused(HEAD + "Ann Lee,,,,,,Q1\nBob Ray,,,,,,Q1\n", "a.csv:3: Q1 is Bob Ray here and Ann Lee at a.csv:2.");
        refused(HEAD + "Ann Lee,,,,,,Q1\nAnn Lee,,,,,,Q2\n", "a.csv:3: Ann Lee is Q1 further up and Q2 here.");
    }

    @Test
    void headingsAtFaultAreRefused() {
        refused("person,post\nAnn Lee,king\n", "a.csv:1: unknown column 'post'");
        refused("office,of\nking,NO\n", "a.csv:1: the column 'person' is missing");
        refused("", "a.csv:1: is empty");
    }

    private static void refused(String text, String fault) {
        InputException refusal = assertThrows(InputException.class, () -> HolderList.of("a.csv", text));
        assertTrue(refusal.getMessage().startsWith(fault), refusal.getMessage());
    }
}
