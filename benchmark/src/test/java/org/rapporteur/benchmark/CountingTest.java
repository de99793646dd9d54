package org.rapporteur.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CountingTest {

    @Test
    void wordsStandBetweenBlanksOfAnyKind() {
        assertEquals(0, Words.count(""));
        assertEquals(0, Words.count(" \n\u00a0\t"));
        assertEquals(4, Words.count("\u201cNo,\u201d she said.\u2003Twice\n"));
        assertEquals(2, Words.count("Ann\u00a0Lee"));
        assertEquals(1, Words.count("well-known"));
    }

    @Property
    void aBlankBetweenTwoTextsAddsTheirWords(@ForAll String one, @ForAll String other) {
        assertEquals(Words.count(one) + Words.count(other), Words.count(one + " " + other));
    }

    @Test
    void theMostResidentMemoryIsReadFromWhatTheSystemSays() {
        assertEquals(
                OptionalLong.of(2048L * 1024),
                Memory.peakResident("Name:\tjava\nVmPeak:\t  9000 kB\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n"));
        assertEquals(OptionalLong.empty(), Memory.peakResident("Name:\tjava\n"));
    }

    @Test
    void workCostsTimeOfTheProcessAndOfTheThread() {
        Cost before = Cost.sinceStart();
        long sum = 0;
        while (Cost.since(before).threadCpuSeconds() < 0.05) {
            sum += Words.count("a b c");
        }
        Cost cost = Cost.since(before);
        assertTrue(sum > 0);
        assertTrue(cost.cpuSeconds() > 0.02, cost.toString());
        assertEquals(cost.cpuSeconds() * 2, cost.plus(cost).cpuSeconds(), 1e-9);
        assertEquals(100, new Cost(0.5, 0.4, 0.6).wordsPerCpuSecond(50), 1e-9);
    }
}
