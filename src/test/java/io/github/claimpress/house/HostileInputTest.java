package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.Harmless;
import io.github.claimpress.testkit.HostileEntry;
import io.github.claimpress.testkit.PublishedSite;
import io.github.claimpress.testkit.StorySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content may come from strangers' pull requests: it never runs, never leaves its place and never stops the build. */
class HostileInputTest {
    private static final String SETTINGS = "-- content/site.yml --\ntitle: Example\nbase_url: https://example.org/\n";
    private static final String SECRET = "SECRET-OF-THE-MACHINE";
    private static final List<String> PATHS = List.of(
            "../outside",
            "../../outside",
            "/outside",
            "..\\\\..\\\\outside",
            "a/../../../outside",
            "%2e%2e/%2e%2e/outside",
            "C:\\\\outside",
            "//outside",
            "file:///outside",
            ".",
            "..",
            ".git/config",
            "a\\u0000b",
            "con",
            "index.html",
            "data/manifest.json",
            "css/site.css/x",
            "a//b",
            "x\\nSet-Cookie: a",
            "${7*7}");

    @TempDir
    Path folder;

    static List<String> attacks() {
        return HostileEntry.ATTACKS;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_text_breaks_out_of_no_field(String attack) throws Exception {
        HostileEntry hostile = new HostileEntry(attack);
        String lenient = "policy: {dead-internal-link: off, missing-image: off}\n";
        StorySite site = StorySite.in(folder, SETTINGS + lenient)
                .write(vocabulary(attack))
                .write(entry("hostile", hostile.markdown()));
        site.build();
        assertEquals(List.of(), errors(site));

        assertEquals("", shown(Harmless.faults(new PublishedSite(site.output()))));
        String page = site.page("fact-checks/hostile/index.html");
        assertTrue(page.contains("${7*7}") == attack.contains("${7*7}") && !page.contains("evil49"), "a template ran");
        String data = site.page("fact-checks/hostile/index.json");
        assertEquals(
                hostile.text("claim.text"),
                new ObjectMapper().readTree(data).at("/claim/text").asText());
    }

    @Test
    void characters_that_no_file_may_carry_reach_none() {
        for (String escape : List.of("\\0", "\\a", "\\x1b", "\\x7f", "\\uFFFE", "\\ud800")) {
            StorySite refused = StorySite.in(folder.resolve("refused"), SETTINGS)
                    .write(entry("odd", front("summary: \"a" + escape + "b\"")))
                    .check();
            assertEquals(1, refused.problems("yaml-syntax").size(), escape);
        }
        StorySite site = StorySite.in(folder.resolve("site"), SETTINGS)
                .write(entry("odd", front("summary: x") + "a\u0001b &#0; &#1; &#xd800;\n"))
                .built();

        assertEquals("", shown(Harmless.faults(new PublishedSite(site.output()))));
        Pattern odd = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
        for (String file : List.of("fact-checks/odd/index.html", "feed.xml", "data/fact-checks.csv", "index.html")) {
            assertFalse(odd.matcher(site.page(file)).find(), file);
        }
    }

    @Test
    void the_search_for_harm_finds_some() {
        StorySite site = StorySite.in(folder, SETTINGS).build();
        String page = "<p onclick=x><evil-tag><a href=' JavaScript:x'>y</a><style></style><script>x</script>";
        Folders.write(site.output().resolve("planted.html"), page.getBytes(StandardCharsets.UTF_8));
        Folders.write(site.output().resolve("planted.xml"), "<a>&b;</a>".getBytes(StandardCharsets.UTF_8));
        Folders.write(site.output().resolve("planted.json"), "{".getBytes(StandardCharsets.UTF_8));

        assertEquals(7, Harmless.faults(new PublishedSite(site.output())).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:evil()",
                "JaVaScRiPt:evil()",
                "data:text/html,evil",
                "vbscript:evil",
                "//evil.example/",
                "https://evil.example/\\\"onclick=evil()",
                "https://",
                "https://evil.example/ evil",
                "\\u0001javascript:evil()",
                "file:///etc/passwd"
            })
    void an_address_that_is_none_is_told_and_reaches_no_page(String address) {
        StorySite site = StorySite.in(folder, SETTINGS)
                .write(entry(
                        "url", front("sources: [{title: x, url: \"" + address + "\", archived: \"" + address + "\"}]")))
                .check();

        assertEquals(2, site.problems("bad-url").size(), () -> String.join("\n", site.problems()));
    }

    @Test
    void a_path_in_a_field_leads_out_of_no_folder() {
        StorySite site = StorySite.in(folder.resolve("deep/deeper/site"), SETTINGS);
        Map<String, String> tries = new TreeMap<>();
        for (int i = 0; i < PATHS.size(); i++) {
            String path = "\"" + PATHS.get(i) + "\"";
            for (String field :
                    List.of("slug", "id", "aliases", "topics", "narratives", "authors", "related", "countries")) {
                boolean list = !field.equals("slug") && !field.equals("id");
                tries.put(field + "-" + i, front(field + ": " + (list ? "[" + path + "]" : path)));
            }
            tries.put("text-" + i, front("summary: x") + "![x](" + PATHS.get(i) + ") [y](" + PATHS.get(i) + ")\n");
        }
        tries.forEach((name, text) -> site.write(entry(name, text)));
        List<String> before = Folders.files(folder);
        // What has an error is refused; the rest must do no harm.
        for (String error : errors(site.check())) {
            Folders.delete(site.folder().resolve(error.replaceFirst(":.*", "")));
        }
        assertEquals(List.of(), errors(site.build()));

        assertEquals("", shown(Harmless.faults(new PublishedSite(site.output()))));
        Pattern own = Pattern.compile("deep/deeper/site/(out|cache)/.*");
        List<String> outside = Folders.files(folder).stream()
                .filter(path -> !before.contains(path) && !own.matcher(path).matches())
                .toList();
        assertEquals(List.of(), outside);
        assertTrue(site.files().stream().noneMatch(path -> path.contains("..") || path.contains("\\")), "odd names");
    }

    @Test
    void a_symbolic_link_is_told_and_never_followed() throws Exception {
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        Path secret = Files.writeString(
                secrets.resolve("secret.md"), front("summary: x").replace("claimed", SECRET));
        Files.writeString(secrets.resolve("secret.png"), SECRET);
        StorySite site = StorySite.in(folder.resolve("site"), SETTINGS)
                .write(entry("good", front("summary: x") + "![a](secret.png) ![b](secrets/secret.png)\n"));
        Path entries = site.folder().resolve("content/fact-checks");
        Files.createSymbolicLink(entries.resolve("file.md"), secret);
        Files.createSymbolicLink(entries.resolve("secrets"), secrets);
        Files.createSymbolicLink(entries.resolve("secret.png"), secrets.resolve("secret.png"));
        Files.createDirectories(site.folder().resolve("static"));
        Files.createSymbolicLink(site.folder().resolve("static/secret.txt"), secrets.resolve("secret.png"));
        site.check();

        assertEquals(3, site.problems("symbolic-link").size(), () -> String.join("\n", site.problems()));
        for (String name : List.of("file.md", "secrets", "secret.png")) {
            Files.delete(entries.resolve(name));
        }
        site.write(entry("good", front("summary: x"))).built();
        for (String file : site.files()) {
            assertFalse(site.page(file.endsWith(".png") ? "index.html" : file).contains(SECRET), file);
        }
    }

    @Test
    void what_is_too_much_is_told_and_costs_no_time() {
        Map<String, String> files = new TreeMap<>();
        files.put("too-large", front("summary: x") + "x".repeat((1 << 20) + 1));
        files.put("too-large-front", front("why: \"" + "x ".repeat(1 << 15) + "\""));
        files.put("too-large-body", front("summary: x") + "word ".repeat(60_000));
        files.put("too-deep", front("why: " + "[".repeat(21) + "x" + "]".repeat(21)));
        files.put("too-deep-still", front("why: " + "{a: ".repeat(5_000) + "x" + "}".repeat(5_000)));
        files.put("too-many-aliases", front("why: &a x\ndisclosures: [" + "*a, ".repeat(11) + "x]"));
        files.put("yaml-syntax", front("why: &a [*a]"));
        files.put("costly-markdown", front("summary: x") + "> ".repeat(60_000) + "x");
        files.put("costly-brackets", front("summary: x") + "[".repeat(120_000));
        files.put("costly-stars", front("summary: x") + "*a **a ".repeat(20_000));
        files.put("costly-lists", front("summary: x") + "- ".repeat(60_000) + "x");
        files.put("costly-links", front("summary: x") + "[a](".repeat(40_000));
        files.put("costly-ticks", front("summary: x") + ticks());
        files.put(
                "costly-tables",
                front("summary: x") + "|a".repeat(500) + "|\n" + "|-".repeat(500) + "|\n" + "|\n".repeat(9_000));
        StorySite site = StorySite.in(folder, SETTINGS);
        files.forEach((name, text) -> site.write(entry(name, text)));
        Instant begin = Instant.now();
        site.check();

        assertTrue(Duration.between(begin, Instant.now()).toSeconds() < 5L * files.size(), "slower than was promised");
        for (String code : List.of("too-large", "too-deep", "too-many-aliases", "yaml-syntax", "costly-markdown")) {
            assertTrue(
                    told(site, code).contains(code),
                    () -> code + " is not told:\n" + String.join("\n", site.problems()));
        }
        assertEquals(List.of("too-large", "too-large-body", "too-large-front"), told(site, "too-large"));
        assertTrue(told(site, "too-deep").contains("too-deep-still"));
    }

    @Test
    void bytes_that_are_no_text_are_told() {
        StorySite site = StorySite.in(folder, SETTINGS);
        Path entries = site.folder().resolve("content/fact-checks");
        Folders.write(entries.resolve("latin.md"), front("summary: \u00e9").getBytes(StandardCharsets.ISO_8859_1));
        Folders.write(entries.resolve("binary.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0xc0});
        Folders.write(entries.resolve("zero.md"), (front("summary: x") + "a\u0000b").getBytes(StandardCharsets.UTF_8));
        Folders.write(entries.resolve("empty.md"), new byte[0]);
        Folders.write(entries.resolve("bidi.md"), front("summary: \"a\u202eb\"").getBytes(StandardCharsets.UTF_8));
        Folders.write(
                entries.resolve("escaped.md"), front("summary: \"a\\u202eb\"").getBytes(StandardCharsets.UTF_8));
        site.check();

        assertEquals(List.of("binary", "latin"), told(site, "not-utf-8"));
        assertEquals(List.of("empty"), told(site, "missing-front-matter"));
        assertTrue(told(site, "bidi-control").contains("bidi"));
        assertTrue(told(site, "bidi-control").contains("escaped"), () -> String.join("\n", site.problems()));
    }

    private static String ticks() {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i < 600; i++) {
            ticks.append("`".repeat(i)).append('x');
        }
        return ticks.toString();
    }

    private static String front(String more) {
        String claim = more.startsWith("summary") ? "claimed" : "claimed otherwise";
        return "---\ntitle: Title\npublished: 2025-08-02\nclaim: " + claim + "\nverdict: false\n" + more + "\n---\n\n";
    }

    private static String vocabulary(String attack) {
        StringBuilder files = new StringBuilder();
        for (String kind : List.of("topic", "narrative")) {
            files.append("-- content/").append(kind).append("s/").append(kind).append(".md --\n---\ntitle: ");
            files.append(quoted(attack))
                    .append("\ndescription: ")
                    .append(quoted(attack))
                    .append("\n---\n\n");
            files.append(attack).append('\n');
        }
        for (String id : List.of("author", "reviewer")) {
            files.append("-- content/people/")
                    .append(id)
                    .append(".md --\n---\nname: ")
                    .append(quoted(attack));
            files.append("\nrole: ")
                    .append(quoted(attack))
                    .append("\n---\n\n")
                    .append(attack)
                    .append('\n');
        }
        files.append("-- content/pages/about.md --\n---\ntitle: ")
                .append(quoted(attack))
                .append("\n---\n\n");
        return files.append(attack).append('\n').toString();
    }

    private static String quoted(String attack) {
        return HostileEntry.json(attack);
    }

    private static String entry(String name, String text) {
        return "-- content/fact-checks/" + name + ".md --\n" + text;
    }

    private static List<String> errors(StorySite site) {
        return site.problems().stream()
                .filter(line -> line.contains(": error: "))
                .toList();
    }

    /** The entries in which a problem of this kind was found. */
    private static List<String> told(StorySite site, String code) {
        return new ArrayList<>(site.problems(code).stream()
                .map(line -> line.replaceFirst("content/fact-checks/(.*?)\\.md:.*", "$1"))
                .distinct()
                .sorted()
                .toList());
    }

    private static String shown(List<String> faults) {
        return String.join("\n", faults.subList(0, Math.min(20, faults.size())));
    }
}
