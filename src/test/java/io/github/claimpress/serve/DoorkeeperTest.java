package io.github.claimpress.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {
    private final Doorkeeper doorkeeper = new Doorkeeper(4000);

    @ParameterizedTest
    @ValueSource(strings = {"localhost:4000", "LocalHost:4000", "127.0.0.1:4000", "[::1]:4000"})
    void this_machine_is_let_in_by_each_of_its_names(String host) {
        assertEquals(200, doorkeeper.answer("GET", List.of(host)));
        assertEquals(200, doorkeeper.answer("HEAD", List.of(host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:4001",
                "localhost:40000",
                "localhost:4000.evil.example",
                "evil.example:4000",
                "localhost.evil.example:4000",
                "evil.example",
                "127.0.0.2:4000",
                "0.0.0.0:4000",
                "[::]:4000",
                "::1:4000",
                "localhost.:4000",
                " localhost:4000",
                "",
            })
    void any_other_name_is_refused_since_a_stranger_may_have_made_it_lead_here(String host) {
        assertEquals(421, doorkeeper.answer("GET", List.of(host)));
    }

    @Test
    void a_request_names_one_host() {
        assertEquals(421, doorkeeper.answer("GET", List.of()));
        assertEquals(421, doorkeeper.answer("GET", List.of("localhost:4000", "localhost:4000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get"})
    void a_preview_is_only_read(String method) {
        assertEquals(405, doorkeeper.answer(method, List.of("localhost:4000")));
    }

    @Test
    void at_the_usual_port_nobody_names_it() {
        assertEquals(200, new Doorkeeper(80).answer("GET", List.of("localhost")));
        assertEquals(200, new Doorkeeper(80).answer("GET", List.of("localhost:80")));
    }
}
