package io.github.claimpress.cli;

import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.report.Amount;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code build}: makes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Reads, checks and publishes the site. Where the content has errors nothing is changed.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "target/site",
            description = "The folder to publish into, from the current folder; without it, ${DEFAULT-VALUE}")
    private Path output = Path.of("target/site");

    @Option(
            names = "--from-disk",
            description = "Write a copy that opens in a browser from a folder, such as from a USB stick.")
    private boolean fromDisk;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Result result = new Publisher(Progress.SILENT).build(site.with(output, report.strict, fromDisk));
        String done = String.format(
                Locale.ROOT,
                "%s, %s, %s, %.1f MB in %s",
                Amount.ofFactChecks(result.factChecks(), result.heldBack()),
                Amount.of(result.pages(), "page"),
                Amount.of(result.files(), "file"),
                result.bytes() / 1e6,
                output);
        report.show(result, done, site.site, out, err);
        if (!result.foreign().isEmpty()) {
            err.println(Amount.ofForeign(result.foreign()));
        }
        if (!result.failed()) {
            err.println("To look at it: " + look());
        }
        return result.failed() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private String look() {
        if (fromDisk) {
            return "open " + output.resolve("index.html") + " in a browser.";
        }
        String where = site.site.toString();
        return StartLine.of("serve" + (where.equals(".") ? "" : " --site \"" + where + "\""))
                + " shows the site in a browser, or put the folder on a web server.";
    }
}
