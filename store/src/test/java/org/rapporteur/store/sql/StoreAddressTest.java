package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/** A JDBC address is data here, never code: CVE-2023-41886, CVE-2023-41887, CVE-2024-23833 and what their first fixes let through. */
class StoreAddressTest {

    @Test
    void namesFilesAndServers() {
        assertEquals("a/b.db", StoreAddress.of("a/b.db", null, null).file().toString());
        assertEquals(
                "a/b.db",
                StoreAddress.of("jdbc:sqlite:a/b.db", null, null).file().toString());
        StoreAddress server =
                StoreAddress.of("jdbc:postgresql://db.example.org/team?sslmode=verify-full", "ana", "secret");
        assertNull(server.file());
        assertEquals("jdbc:postgresql://db.example.org:5432/team", server.toString());
        assertFalse(server.toString().contains("secret"));
        assertEquals(
                "[::1]",
                StoreAddress.of("jdbc:postgresql://[::1]:5433/t", null, null).host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ":memory:",
                "file:x.db",
                "FILE:x.db?mode=ro",
                "x.db?enable_load_extension=true",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite::resource:http://127.0.0.1/x.db",
                "jdbc:sqlite:file:x.db?vfs=unix-none",
                "jdbc:sqlite:x.db?enable_load_extension=true",
                "JDBC:SQLite:x.db?limit_attached=9",
                " jdbc:sqlite:x.db",
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://127.0.0.1/x.sql'",
                "jdbc:mysql://127.0.0.1/x?allowLoadLocalInfile=true",
                "jdbc:mysql:loadbalance://127.0.0.1/x?autoDeserialize=true",
                "\tjdbc:mysql://127.0.0.1/x",
                "jdbc:postgresql:team",
                "jdbc:postgresql:///team",
                "jdbc:postgresql://h/team?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext"
                        + "&socketFactoryArg=http://127.0.0.1/x.xml",
                "jdbc:postgresql://h/team?SocketFactory=x",
                "jdbc:postgresql://h/team?socket%46actory=x",
                "jdbc:postgresql://h/team?sslmode=disable&socketFactory=x",
                "jdbc:postgresql://h/team?sslmode=disable;socketFactory=x",
                "jdbc:postgresql://h/team?sslfactory=x",
                "jdbc:postgresql://h/team?sslhostnameverifier=x",
                "jdbc:postgresql://h/team?sslpasswordcallback=x",
                "jdbc:postgresql://h/team?authenticationPluginClassName=x",
                "jdbc:postgresql://h/team?xmlFactoryFactory=x",
                "jdbc:postgresql://h/team?loggerLevel=TRACE&loggerFile=/tmp/x.jsp",
                "jdbc:postgresql://h/team?options=-c%20session_preload_libraries%3Dx",
                "jdbc:postgresql://h/team?service=x",
                "jdbc:postgresql://h/team?user=ana&password=x",
                "jdbc:postgresql://h/team?currentSchema=a,b",
                "jdbc:postgresql://h/team?sslmode=disable&sslmode=require",
                "jdbc:postgresql://h/team?sslmode",
                "jdbc:postgresql://h/team?&",
                "jdbc:postgresql://h/team?sslmode=disable#x",
                "jdbc:postgresql://ana:x@h/team",
                "jdbc:postgresql://h/team/..%2f?x",
                "jdbc:postgresql://h,g/team",
                "jdbc:postgresql://h:99999/team",
                "jdbc:postgresql://h/team\n?socketFactory=x",
                "jdbc:postgresql://h/te am",
                "jdbc:pgsql://h/team",
                "jdbc:jdbc:postgresql://h/team",
                "jdbc:log4jdbc:postgresql://h/team",
                "x.db\0.txt"
            })
    void refusesWhatIsNotListed(String address) {
        StoreException refused = assertThrows(StoreException.class, () -> StoreAddress.of(address, "ana", "secret"));
        assertEquals(StoreFault.ADDRESS, refused.fault());
        assertFalse(refused.getMessage().contains("secret"));
    }
}
