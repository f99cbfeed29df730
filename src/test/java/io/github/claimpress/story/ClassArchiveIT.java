package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes beside the jar makes runs faster, and nothing slower. */
class ClassArchiveIT {
    @TempDir
    Path folder;

    @Test
    void what_every_page_calls_comes_from_the_archive_and_is_compiled() throws Exception {
        Path jar = Path.of(System.getProperty("claimpress.jar", "target/claimpress.jar"))
                .toAbsolutePath();
        Path archive = Path.of(jar.toString().replaceFirst("\\.jar$", ".jsa"));
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:class+load",
                        "-XX:+PrintCompilation",
                        "-Dclaimpress.jvm=as-is",
                        "-jar",
                        jar.toString(),
                        "build",
                        "--site",
                        Path.of("").toAbsolutePath().toString(),
                        "--output",
                        folder.resolve("out").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(0, build.waitFor());

        assertSaid(said, "io.github.claimpress.render.RecordModel source: shared objects file");
        // A run that finds what an earlier one left draws no card, and an archive from it would lack what draws.
        assertSaid(said, "io.github.claimpress.card.CardDrawing source: shared objects file");
        // Compiling them may not be kept from later runs by what the archive remembers of the run that made it.
        for (String method : List.of("RecordModel::get", "ThemeWrapper::wrap", "PageText::ensure")) {
            assertSaid(said, "io.github.claimpress.render." + method + " (");
        }
    }

    private static void assertSaid(List<String> lines, String words) {
        assertTrue(lines.stream().anyMatch(line -> line.contains(words)), words);
    }
}
