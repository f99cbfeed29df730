package io.github.claimpress.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.text.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the wire. The site is one file, whose text becomes the home page; a text that begins with ! is an error. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PreviewServerTest {
    private static final String SOURCE = "content/text.md";

    @TempDir
    Path root;

    private final List<Findings> heard = new ArrayList<>();
    private PreviewServer server;

    @BeforeEach
    void serve() {
        write("Hello");
        server = new PreviewServer(root, 0, PreviewServerTest::view, this::hear, reason -> {});
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void a_page_comes_as_it_is_but_for_the_script_that_keeps_it_up_to_date() throws IOException {
        Wire.Answer answer = get("/");

        assertEquals(200, answer.status());
        assertEquals("text/html; charset=utf-8", answer.header("content-type"));
        assertEquals("no-store", answer.header("cache-control"));
        assertEquals("nosniff", answer.header("x-content-type-options"));
        assertEquals("same-origin", answer.header("cross-origin-resource-policy"));
        assertEquals(
                "<html><body>Hello</body></html>",
                answer.body()
                        .replaceAll(
                                "<script src=\"/.claimpress/reload.js\" data-version=\"\\d+\" defer></script>", ""));
        assertTrue(answer.body().contains("reload.js"));
    }

    @Test
    void other_files_come_as_they_are() throws IOException {
        Wire.Answer answer = get("/data/a%20b.json");

        assertEquals("{}", answer.body());
        assertEquals("application/json", answer.header("content-type"));
    }

    @Test
    void a_head_is_answered_without_a_body() throws IOException {
        Wire.Answer whole = get("/");
        Wire.Answer head = Wire.ask(port(), "HEAD", "/", "localhost:" + port());

        assertEquals(200, head.status());
        assertEquals("", head.body());
        assertEquals(whole.header("content-length"), head.header("content-length"));
    }

    @Test
    void another_host_another_method_and_what_is_no_path_are_refused() throws IOException {
        assertEquals(
                421, Wire.ask(port(), "GET", "/", "rebound.example:" + port()).status());
        assertEquals(
                421,
                Wire.ask(port(), "GET", "/.claimpress/events", "rebound.example")
                        .status());
        assertEquals(405, Wire.ask(port(), "POST", "/", "localhost:" + port()).status());
        assertEquals(405, Wire.ask(port(), "DELETE", "/", "127.0.0.1:" + port()).status());
        assertEquals(200, Wire.ask(port(), "GET", "/", "[::1]:" + port()).status());
        assertEquals(400, get("/../content/text.md").status());
        assertEquals(400, get("/%2e%2e/content/text.md").status());
        assertEquals(400, get("/a%00").status());
    }

    @Test
    void files_of_the_disk_have_no_address() throws IOException {
        for (String path : List.of(
                "/content/text.md",
                "/%252e%252e/content/text.md",
                "/" + root.toAbsolutePath() + "/content/text.md",
                "/.claimpress/../content/text.md",
                "/.claimpress/%2e%2e/reload.js",
                "/.claimpress/nothing")) {
            assertEquals(404, get(path).status(), path);
        }
    }

    @Test
    void a_folder_without_its_slash_leads_to_the_folder_of_this_host() throws IOException {
        assertEquals("/data/", get("/data").header("location"));
        assertEquals("/data/", get("/.//data").header("location"));
        assertEquals("", get("//data").header("location"));
        assertEquals(302, get("/data").status());
    }

    @Test
    void what_is_missing_is_said_on_a_page_that_escapes_its_address() throws IOException {
        Wire.Answer answer = get("/%3Cscript%3Ealert(1)%3C/script%3E");

        assertEquals(404, answer.status());
        assertFalse(answer.body().contains("<script>alert"), answer.body());
        assertTrue(answer.body().contains("&lt;script&gt;alert(1)&lt;/script&gt;"), answer.body());
        assertTrue(answer.header("content-security-policy").contains("default-src 'none'"));
    }

    @Test
    void with_an_error_the_last_good_page_stays_and_the_page_of_problems_says_why() throws Exception {
        String before = get("/").body();
        write("! <b>wrong</b>");
        waitFor("/.claimpress/problems", "1 error");

        assertEquals(before, get("/").body());
        String problems = get("/.claimpress/problems").body();
        assertTrue(problems.contains("<bdi>content/text.md</bdi>:1:3"), problems);
        assertTrue(problems.contains("! <mark>&lt;b&gt;wrong&lt;/b&gt;</mark>"), problems);
        assertFalse(problems.contains("<b>"), problems);
        assertEquals(1, heard.get(heard.size() - 1).errors());

        write("Right");
        waitFor("/", "Right");
        assertTrue(get("/.claimpress/problems").body().contains("Nothing is wrong"));
    }

    @Test
    void at_a_first_start_with_errors_the_problems_stand_alone_at_every_address() throws Exception {
        server.close();
        write("! wrong");
        server = new PreviewServer(root, 0, PreviewServerTest::view, this::hear, reason -> {});

        assertEquals(500, get("/anything/").status());
        assertTrue(get("/").body().contains("1 error"));
        write("Right");
        waitFor("/", "Right");
    }

    @Test
    void a_look_that_fails_is_told_and_taken_again() throws Exception {
        List<String> reasons = new ArrayList<>();
        server.close();
        write("Hello");
        boolean[] broken = {false};
        server = new PreviewServer(
                root,
                0,
                folder -> {
                    if (broken[0]) {
                        throw new PublishingException("cannot read <it>");
                    }
                    return view(folder);
                },
                this::hear,
                reasons::add);
        broken[0] = true;
        write("Changed");
        waitFor("/.claimpress/problems", "cannot read &lt;it&gt;");
        assertTrue(get("/").body().contains("Hello"));
        assertEquals(List.of("cannot read <it>"), reasons);

        broken[0] = false;
        waitFor("/", "Changed");
    }

    @Test
    void a_late_check_that_breaks_is_told_and_the_page_stays() throws Exception {
        List<String> reasons = new CopyOnWriteArrayList<>();
        server.close();
        View breaks = new View() {
            @Override
            public Optional<OutputFile> file(String path) {
                return Optional.of(OutputFile.of(path, "Hello"));
            }

            @Override
            public Findings findings() {
                return Findings.NONE;
            }

            @Override
            public Findings completed() {
                throw new IllegalStateException("broken rule");
            }
        };
        server = new PreviewServer(root, 0, folder -> breaks, this::hear, reasons::add);
        waitFor("/.claimpress/problems", "broken rule");

        assertTrue(get("/").body().contains("Hello"));
        assertTrue(reasons.get(0).contains("this is a bug"), reasons::toString);
    }

    @Test
    void a_page_hears_of_each_change() throws Exception {
        try (Wire.Events events = Wire.events(port())) {
            String first = events.next();
            assertTrue(first.contains("\"behind\":false"), first);
            write("! wrong");
            String second = events.next();
            assertTrue(second.contains("\"behind\":true"), second);
            write("Right");
            String third = events.next();
            assertTrue(third.contains("\"behind\":false"), third);
            assertFalse(third.contains(first.replaceAll(".*(\"version\":\\d+).*", "$1")), third);
        }
    }

    @Test
    void a_port_that_another_program_has_is_named() {
        PublishingException taken = assertThrows(
                PublishingException.class,
                () -> new PreviewServer(root, port(), PreviewServerTest::view, this::hear, reason -> {}));

        assertTrue(taken.getMessage().contains("port " + port()), taken.getMessage());
    }

    private static View view(Snapshot folder) {
        String text = new String(folder.read(SOURCE).orElse(new byte[0]), StandardCharsets.UTF_8);
        Findings findings = text.startsWith("!") ? wrong(text) : Findings.NONE;
        return new View() {
            @Override
            public Optional<OutputFile> file(String path) {
                return switch (path) {
                    case "index.html" -> Optional.of(OutputFile.of(path, "<html><body>" + text + "</body></html>"));
                    case "data/index.html", "data/a b.json" -> Optional.of(OutputFile.of(path, "{}"));
                    default -> Optional.empty();
                };
            }

            @Override
            public Findings findings() {
                return findings;
            }

            @Override
            public Findings completed() {
                return findings;
            }
        };
    }

    private static Findings wrong(String text) {
        Problem problem = new Problem(
                new Code("wrong"),
                Severity.ERROR,
                Place.span(SOURCE, 2, text.length()),
                "this is <i>wrong</i>",
                "Mend it.");
        Located located = new Located(problem, new Position(1, 3), new Position(1, text.length() + 1), text);
        return new Findings(1, 0, 0, List.of(located));
    }

    private synchronized void hear(Findings findings) {
        heard.add(findings);
    }

    private int port() {
        return server.address().getPort();
    }

    private Wire.Answer get(String path) throws IOException {
        return Wire.ask(port(), "GET", path, "localhost:" + port());
    }

    private void waitFor(String path, String text) throws IOException, InterruptedException {
        while (!get(path).body().contains(text)) {
            Thread.sleep(20);
        }
    }

    private void write(String text) {
        Folders.write(root.resolve(SOURCE), text.getBytes(StandardCharsets.UTF_8));
    }
}
