package io.github.claimpress.report;

import io.github.claimpress.diagnostic.PublishingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A file that somebody asked to have the problems in. */
public record ReportFile(Path path) {
    /** Writes it, with the folders on the way. */
    public void write(String text, OpenOption... how) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(path, text, how);
        } catch (IOException failure) {
            throw new PublishingException("cannot write the report " + path + ": " + failure, failure);
        }
    }

    /** The way to a site below the working folder, which in CI is the repository; empty for any other. */
    public static String fromHere(Path site) {
        Path here = Path.of("").toAbsolutePath();
        Path there = site.toAbsolutePath().normalize();
        if (there.equals(here) || !there.startsWith(here)) {
            return "";
        }
        return here.relativize(there).toString().replace('\\', '/') + "/";
    }
}
