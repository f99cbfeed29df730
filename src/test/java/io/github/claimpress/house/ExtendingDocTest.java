package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Folders;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/extending.md is compiled as it stands, put on the class path, and runs. */
class ExtendingDocTest {
    private static final Path PAGE = Path.of("docs/extending.md");
    private static final Pattern FILE = Pattern.compile("```(?:java|text|html) (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final String ENTRY = """
            ---
            title: "%s"
            published: 2025-08-02
            claim: "Water is wet"
            verdict: true
            sources: [{title: "A report", publisher: "Example News", url: "https://example.org/1"}]
            ---
            """;

    @TempDir
    Path folder;

    private Path site;
    private Path extension;

    @BeforeEach
    void take_the_files_from_the_page() {
        site = folder.resolve("site");
        extension = folder.resolve("extension");
        Matcher file = FILE.matcher(Folders.text(PAGE));
        while (file.find()) {
            Path target = (file.group(1).startsWith("templates/") ? site : extension).resolve(file.group(1));
            Folders.write(target, file.group(2).getBytes(StandardCharsets.UTF_8));
        }
        String source = extension.resolve("newsroom/Newsroom.java").toString();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source);
        assertEquals(0, failed, "the example does not compile");
    }

    @Test
    void its_page_and_its_file_are_there() throws Exception {
        write("content/fact-checks/water.md", ENTRY.formatted("Water"));
        write("content/site.yml", "title: Example\n");

        String said = build();

        assertTrue(Folders.text(folder.resolve("out/outlets/index.html")).contains("<li>Example News</li>"), said);
        assertEquals("Water is wet\n", Folders.text(folder.resolve("out/claims.txt")));
    }

    @Test
    void its_rule_speaks_as_the_policy_says() throws Exception {
        write("content/fact-checks/water.md", ENTRY.formatted("WATER"));
        write("content/site.yml", "title: Example\npolicy: {title-in-capitals: error}\n");

        String said = build();

        String line = "content/fact-checks/water.md:2:8: error: the title is in capitals [title-in-capitals]";
        assertTrue(said.contains(line), said);
        assertTrue(Files.notExists(folder.resolve("out")), "a site with errors was published");
    }

    private void write(String path, String text) {
        Folders.write(site.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Made absolute: the program runs in another folder. */
    private static String ownClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String build() throws Exception {
        String classes = extension + File.pathSeparator + ownClassPath();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classes,
                        "io.github.claimpress.cli.Main",
                        "build",
                        "--site",
                        site.toString(),
                        "--output",
                        folder.resolve("out").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
