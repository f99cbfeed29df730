package io.github.claimpress.cli;

import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.report.Format;
import io.github.claimpress.report.Formats;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How problems are shown. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; pretty on a terminal, else short.")
    @Nullable
    Formats format;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the problems to a file instead.")
    @Nullable
    Path report;

    /** Shows the problems, and for people a last line that counts them. */
    void show(Result result, String done, PrintWriter out, PrintWriter err) {
        boolean terminal = System.console() != null;
        Formats chosen = format != null ? format : terminal && report == null ? Formats.PRETTY : Formats.SHORT;
        boolean colour = terminal && report == null && System.getenv("NO_COLOR") == null;
        Format shown = chosen.format(colour);
        String text = shown.show(result.problems());
        if (report == null) {
            out.print(text);
            out.flush();
        } else {
            write(report, text);
        }
        err.println(summary(result, done));
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new PublishingException("cannot write the report " + file + ": " + failure, failure);
        }
    }

    private static String summary(Result result, String done) {
        String counts = String.format(
                Locale.ROOT,
                "%d %s, %d %s",
                result.errors(),
                result.errors() == 1 ? "error" : "errors",
                result.warnings(),
                result.warnings() == 1 ? "warning" : "warnings");
        return result.failed() ? counts : done + ", " + counts;
    }
}
