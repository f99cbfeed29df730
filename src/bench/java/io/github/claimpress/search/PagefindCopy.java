package io.github.claimpress.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pagefind's index over a copy of a site's entry pages, where they lie in the site. */
final class PagefindCopy {
    private PagefindCopy() {}

    /** @param program Pagefind; what it made once lies beside the output and is used again */
    static Path of(Path output, String program) throws IOException {
        Path copy = output.resolveSibling(output.getFileName() + "-pagefind");
        if (Files.isDirectory(copy.resolve("pagefind"))) {
            return copy;
        }
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : (Iterable<Path>) files.filter(one -> isEntry(output.relativize(one)))::iterator) {
                Path target = copy.resolve(output.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        try {
            int ended = new ProcessBuilder(List.of(program, "--site", copy.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IOException("Pagefind ended with " + ended);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return copy;
    }

    private static boolean isEntry(Path path) {
        return path.toString().matches("(?:[a-z-]+/)?fact-checks/[^/]+/index\\.html");
    }
}
