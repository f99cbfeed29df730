package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.StorySite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void a_site() {
        StorySite.in(folder, "-- content/site.yml --\ntitle: Preview\nbase_url: https://example.org/\n");
    }

    @Test
    void the_address_is_printed_and_an_interruption_ends_it_cleanly() throws InterruptedException {
        AtomicInteger code = new AtomicInteger(-1);
        Thread running = new Thread(() -> code.set(serve("0")));
        running.start();
        while (!out.toString().contains("Preview at http://localhost:")) {
            assertTrue(running.isAlive(), () -> out + "\n" + err);
            Thread.sleep(20);
        }
        running.interrupt();
        running.join();

        assertEquals(ExitCode.DONE, code.get());
    }

    @Test
    void a_port_that_is_taken_is_the_environments_fault_and_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertEquals(ExitCode.ENVIRONMENT, serve(port));
            assertTrue(err.toString().contains("cannot listen on port " + port), err::toString);
        }
    }

    @Test
    void what_is_no_port_is_wrong_use() {
        assertEquals(ExitCode.USAGE, serve("65536"));
        assertEquals(ExitCode.USAGE, serve("-1"));
        assertEquals(ExitCode.USAGE, serve("http"));
    }

    private int serve(String port) {
        return Main.run(
                new PrintWriter(out), new PrintWriter(err), "serve", "--site", folder.toString(), "--port", port);
    }
}
