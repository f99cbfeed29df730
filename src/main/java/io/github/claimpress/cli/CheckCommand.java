package io.github.claimpress.cli;

import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.report.Amount;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: tells what is wrong, and writes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads and checks the site, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(
            names = "--since",
            paramLabel = "REF",
            description =
                    "Compare with an earlier state in git, such as origin/main: what was published then must not change without a correction.")
    private @Nullable String since;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Result result = new Publisher(Progress.SILENT)
                .check(site.with(Path.of("target/site"), report.strict, false).since(since));
        report.show(
                result,
                Amount.ofFactChecks(result.factChecks(), result.heldBack()),
                site.site,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return result.failed() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
