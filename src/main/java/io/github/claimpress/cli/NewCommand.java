package io.github.claimpress.cli;

import io.github.claimpress.Desk;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: begins a fact-check. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a draft of a fact-check, with every field explained.")
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TITLE", description = "The headline, in quotation marks; the address is made of it.")
    private String title = "";

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = SiteOptions.Day.class,
            description = "The day on which it is written, such as 2025-08-01. Without it, today (UTC).")
    private @Nullable LocalDate asOf;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        String path = new Desk().draft(site.path, title, asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.println(site.fromHere(path));
        PrintWriter err = spec.commandLine().getErr();
        err.println("Next: write the claim and what you found in it. `check --drafts` tells what is wrong or missing;");
        err.println("the entry is published once it has a date and a verdict, and no line `status: draft`.");
        return ExitCode.DONE;
    }
}
