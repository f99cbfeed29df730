package io.github.claimpress.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the site lies, for the commands of the desk. */
final class SiteFolder {
    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder; without it, the current one.")
    Path path = Path.of(".");

    /** The way from the current folder to a file of the site. */
    String fromHere(String file) {
        return path.resolve(file).normalize().toString();
    }
}
