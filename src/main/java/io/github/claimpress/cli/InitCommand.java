package io.github.claimpress.cli;

import io.github.claimpress.Desk;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: begins a site. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Writes a new site into an empty folder: one example, a workflow for GitHub Pages, settings of editors.")
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder: empty, or not there yet.")
    private Path folder = Path.of(".");

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "Example checks",
            description = "The site's name; without it, ${DEFAULT-VALUE}.")
    private String title = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = SiteOptions.Day.class,
            description = "The day of the example, such as 2025-08-01. Without it, today (UTC).")
    private @Nullable LocalDate asOf;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        new Desk().begin(folder, title, asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.println("A new site lies in " + folder + ". Next: its README.md tells the first five minutes;");
        out.println("`serve --site \"" + folder + "\"` shows the site while you write.");
        return ExitCode.DONE;
    }
}
