package io.github.claimpress.cli;

import io.github.claimpress.ProgramVersion;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.report.Amount;
import io.github.claimpress.report.Format;
import io.github.claimpress.report.Formats;
import io.github.claimpress.report.ReportFile;
import io.github.claimpress.report.StepSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How problems are weighed and shown. */
final class ReportOptions {
    @Option(names = "--strict", description = "Warnings count as errors: nothing passes with one.")
    boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OneOf.Report.class,
            description =
                    "How problems are written. For people: pretty (with the line and a repair), short (one line each)."
                            + " For programs: json, github, sarif, junit. Without it, pretty on a terminal, else short.")
    @Nullable
    Formats format;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the problems to this file, and only their number to the screen.")
    @Nullable
    Path report;

    /**
     * Shows the problems, and for people a last line that counts them.
     *
     * @param site the site's folder, as the command was given it
     */
    void show(Result result, String done, Path site, PrintWriter out, PrintWriter err) {
        boolean terminal = Terminal.isOne(System.console());
        Formats chosen = format != null ? format : terminal && report == null ? Formats.PRETTY : Formats.SHORT;
        boolean colour = report == null && Terminal.takesColour();
        Format shown = chosen.format(colour, ReportFile.fromHere(site), ProgramVersion.number());
        // Only people type commands after this program; for machines the text is the same wherever it ran.
        List<Located> problems = chosen == Formats.PRETTY
                ? result.problems().stream()
                        .map(located -> StartLine.inside(located, site.toString()))
                        .toList()
                : result.problems();
        String text = shown.show(problems);
        if (report == null) {
            out.print(text);
            out.flush();
        } else {
            new ReportFile(report).write(text);
        }
        String page = environment("GITHUB_STEP_SUMMARY");
        if (chosen == Formats.GITHUB && !page.isEmpty()) {
            String summary = new StepSummary().show(result.problems());
            new ReportFile(Path.of(page)).write(summary, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        err.println(summary(result, done));
    }

    private static String environment(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }

    private static String summary(Result result, String done) {
        String counts = Amount.ofProblems(result.errors(), result.warnings());
        return result.failed() ? counts : done + ", " + counts;
    }
}
