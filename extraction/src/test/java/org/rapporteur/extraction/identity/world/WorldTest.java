package org.rapporteur.extraction.identity.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.identity.EntityKind;

class WorldTest {

    private static final World WORLD = World.bundled();

    @ParameterizedTest
    @CsvSource({
        "1945-12-31, 51", "1946-12-31, 55", "1955-12-31, 76", "1960-12-31, 99", "1975-12-31, 144", "1990-12-31, 159",
        "1992-12-31, 179", "2000-12-31, 189", "2007-12-19, 192", "2011-07-13, 192", "2011-07-14, 193", "2026-01-01, 193"
    })
    void theUnitedNationsHadAsManyMembers(LocalDate day, int members) {
        assertEquals(members, WORLD.states().members(day).size());
    }

    @ParameterizedTest
    @CsvSource({
        "CH, 2002-09-10",
        "ME, 2006-06-28",
        "SS, 2011-07-14",
        "CSXX, 2000-11-01",
        "SUHH, 1945-10-24",
        "RU, 1991-12-24",
        "TL, 2002-09-27",
        "DE, 1973-09-18",
        "MK, 1993-04-08"
    })
    void membershipBeginsOnItsDay(String code, LocalDate day) {
        State state = WORLD.states().get(code);
        assertTrue(state.isMember(day));
        assertFalse(state.isMember(day.minusDays(1)));
    }

    @Test
    void codesAreWellFormedAndMeanOneThing() {
        Set<String> keys = new HashSet<>();
        for (State state : WORLD.states().list()) {
            assertTrue(state.code().matches("[A-Z]{2}|[A-Z]{4}|X-[A-Z]+"), state.code());
            assertTrue(keys.add(state.code()), state.code());
            assertTrue(state.numeric() == null || state.numeric().matches("[0-9]{3}"), state.code());
            assertTrue(state.alpha3() == null || state.alpha3().matches("[A-Z]{3}"), state.code());
            assertEquals(state.standing() == State.Standing.OURS, state.alpha3() == null, state.code());
            assertTrue(
                    state.continues() == null
                            || WORLD.states().find(state.continues()).isPresent(),
                    state.code());
        }
        for (Region region : WORLD.regions().list()) {
            assertTrue(region.code().matches("[A-Z]{2}-[A-Z0-9]{1,3}"), region.code());
            assertTrue(WORLD.states().find(region.state()).isPresent(), region.code());
            assertTrue(keys.add(region.code()), region.code());
        }
        for (Body body : WORLD.bodies().list()) {
            assertTrue(keys.add(body.id()), body.id());
            String parent = body.parent();
            assertTrue(
                    parent == null
                            || WORLD.states().find(parent).isPresent()
                            || WORLD.bodies().find(parent).isPresent(),
                    () -> body.id() + " belongs to " + parent);
        }
    }

    @Test
    void furtherCodesOfStatesAreGivenOnce() {
        List<Function<State, String>> columns = List.of(State::alpha3, State::cameo);
        for (Function<State, String> column : columns) {
            List<String> codes = WORLD.states().list().stream()
                    .map(column)
                    .filter(Objects::nonNull)
                    .toList();
            assertEquals(new HashSet<>(codes).size(), codes.size());
        }
    }

    @Test
    void everyNamingOfAStateFindsItOrIsListedAsAmbiguous() {
        Map<String, String> wrong = new HashMap<>();
        for (State state : WORLD.states().list()) {
            Stream.of(state.names(), state.adjectives(), state.people(), state.seats())
                    .flatMap(List::stream)
                    .forEach(naming -> {
                        String found = WORLD.states()
                                .at(Namings.words(naming))
                                .map(match -> match.state().code())
                                .orElse("nothing");
                        if (!found.equals(state.code())
                                && !WORLD.meanings(naming).contains(state.code())) {
                            wrong.put(naming, state.code() + " but " + found);
                        }
                    });
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void aNamingOfAStateAndARegionIsListedAsAmbiguous() {
        for (State state : WORLD.states().list()) {
            Stream.of(state.names(), state.adjectives(), state.people(), state.seats())
                    .flatMap(List::stream)
                    .forEach(naming -> WORLD.regions()
                            .at(Namings.words(naming))
                            .filter(match ->
                                    match.words() == Namings.words(naming).size())
                            .ifPresent(match -> assertTrue(
                                    WORLD.meanings(naming)
                                            .containsAll(List.of(
                                                    state.code(), match.region().code())),
                                    () -> naming + " names " + state.code() + " and "
                                            + match.region().code())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Russian ambassador, RU, ADJECTIVE, 1",
        "Russians, RU, PEOPLE, 1",
        "Moscow, RU, SEAT, 1",
        "United States of, US, NAME, 2",
        "U.S., US, NAME, 1",
        "Cote d\u2019Ivoire, CI, NAME, 2",
        "Côte d'Ivoire, CI, NAME, 2",
        "Bosnia and Herzegovina, BA, NAME, 3",
        "South Sudan, SS, NAME, 2",
        "Kosovo Albanians, XK, PEOPLE, 2",
        "Georgia, GE, NAME, 1",
        "Soviet, SUHH, ADJECTIVE, 1",
        "Washington, US, SEAT, 1"
    })
    void theLongestNamingOfAStateCounts(String words, String code, States.Form form, int count) {
        States.Match match = WORLD.states().at(words(words)).orElseThrow();
        assertEquals(code, match.state().code());
        assertEquals(form, match.form());
        assertEquals(count, match.words());
    }

    @Test
    void caseTellsAStateFromAWord() {
        assertEquals(Optional.empty(), WORLD.states().at(words("us")));
        assertEquals(Optional.empty(), WORLD.states().at(words("turkey")));
        assertEquals(Optional.empty(), WORLD.states().at(List.of()));
        assertThrows(NoSuchElementException.class, () -> WORLD.states().get("us"));
    }

    @Test
    void aDisputedTerritoryHasItsSeveralCodes() {
        State kosovo = WORLD.states().get("XK");
        assertTrue(kosovo.disputed());
        assertEquals(State.Standing.USER, kosovo.standing());
        assertEquals("KSV", kosovo.cameo());
        assertEquals("347", kosovo.cow());
        assertTrue(kosovo.otherCodes().containsAll(List.of("XKK", "UNK", "KSV")));
        assertFalse(WORLD.states().get("FR").disputed());
    }

    @ParameterizedTest
    @CsvSource({
        "N.J., US-NJ, ABBREVIATION", "NJ, US-NJ, ABBREVIATION", "Calif., US-CA, ABBREVIATION", "Texans, US-TX, PEOPLE",
        "New York, US-NY, NAME", "Republika Srpska, BA-SRP, NAME", "Chechnya, RU-CE, NAME", "Bavarian, DE-BY, ADJECTIVE"
    })
    void regionsAreNamed(String words, String code, Regions.Form form) {
        Regions.Match match = WORLD.regions().at(words(words)).orElseThrow();
        assertEquals(code, match.region().code());
        assertEquals(form, match.form());
    }

    @Test
    void anAbbreviationThatIsAWordNeedsItsFullStop() {
        assertEquals(Optional.empty(), WORLD.regions().at(words("Miss")));
        assertEquals(Optional.empty(), WORLD.regions().at(words("Wash")));
        assertEquals(
                "US-MS",
                WORLD.regions().at(words("Miss.")).orElseThrow().region().code());
    }

    @Test
    void allFiftyStatesHaveAPostalAbbreviation() {
        List<Region> american = WORLD.regions().list().stream()
                .filter(region -> region.state().equals("US"))
                .toList();
        assertEquals(51, american.size(), "and the District of Columbia");
        for (Region region : american) {
            String postal = region.code().substring(3);
            assertEquals(
                    region, WORLD.regions().at(List.of(postal)).orElseThrow().region());
        }
    }

    @Test
    void bodiesAreNamedAndMeantByShortForms() {
        assertEquals("UNSC", body("U.N. Security Council"));
        assertEquals("UNSC", body("UN Security Council"));
        assertEquals("UN", body("U.N. official"));
        assertEquals("UNESCO", body("United Nations Educational , Scientific and Cultural Organization"));
        assertEquals("US-WH", body("White House spokesman"));
        assertEquals(
                EntityKind.PLACE,
                WORLD.bodies().at(words("Latin America")).orElseThrow().body().kind());
        assertTrue(WORLD.bodies().shortForm("Council").stream()
                .anyMatch(body -> body.id().equals("UNSC")));
        assertEquals(
                List.of("NATO"),
                WORLD.bodies().shortForm("alliance").stream().map(Body::id).toList());
        assertEquals(List.of(), WORLD.bodies().shortForm("teapot"));
    }

    @Test
    void officesAreReadInAnyCase() {
        assertEquals("deputy foreign minister", office("Deputy Foreign Minister"));
        assertEquals("prime minister", office("PM"));
        assertEquals("senator", office("Sen."));
        assertEquals("secretary-general", office("Secretary-General of"));
        assertEquals("spokesperson", office("SPOKESWOMAN"));
        assertEquals(Optional.empty(), WORLD.offices().at(words("teapot")));
        assertTrue(WORLD.offices().isModifier("Former"));
        assertTrue(WORLD.offices().isPast("then-"));
        assertFalse(WORLD.offices().isPast("acting"));
        assertFalse(WORLD.offices().isModifier("president"));
    }

    @Test
    void officesAreReadInThePlural() {
        assertEquals("spokesperson", plural("Spokeswomen"));
        assertEquals("attorney general", plural("attorneys general of"));
        assertEquals("secretary of state", plural("secretaries of state"));
        assertEquals("foreign minister", plural("foreign ministers"));
        assertEquals(Optional.empty(), WORLD.offices().pluralAt(words("foreign minister")));
        assertEquals(Optional.empty(), WORLD.offices().pluralAt(words("supporters")));
    }

    @Test
    void aNarrowOfficeTellsItsGeneralOne() {
        Office bid = WORLD.offices().find("presidential candidate").orElseThrow();
        assertEquals("candidate", bid.general());
        assertTrue(bid.isRole());
        assertEquals("mayor", WORLD.offices().find("mayor").orElseThrow().general());
        assertFalse(WORLD.offices().find("supporter").orElseThrow().isRole());
    }

    @Test
    void everyOfficeIsFoundByItsOwnName() {
        for (Office office : WORLD.offices().list()) {
            Offices.Match match =
                    WORLD.offices().at(Namings.words(office.name())).orElseThrow();
            assertEquals(office.name(), match.office().name());
            assertEquals(Namings.words(office.name()).size(), match.words());
            assertNotNull(office.heads());
        }
    }

    @Test
    void givenNamesTellHeFromShe() {
        assertEquals(Optional.of(Gender.FEMALE), WORLD.givenNames().of("Condoleezza"));
        assertEquals(Optional.of(Gender.MALE), WORLD.givenNames().of("José"));
        assertEquals(Optional.of(Gender.FEMALE), WORLD.givenNames().of("Anne-Sophie"));
        assertEquals(Optional.empty(), WORLD.givenNames().of("Taylor"));
        assertTrue(WORLD.givenNames().isKnown("Taylor"));
        assertEquals(Optional.empty(), WORLD.givenNames().of("Teapot"));
        assertEquals(Optional.empty(), WORLD.givenNames().of(""));
    }

    private static String body(String words) {
        return WORLD.bodies().at(words(words)).orElseThrow().body().id();
    }

    private static String plural(String words) {
        return WORLD.offices().pluralAt(words(words)).orElseThrow().office().name();
    }

    private static String office(String words) {
        return WORLD.offices().at(words(words)).orElseThrow().office().name();
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
