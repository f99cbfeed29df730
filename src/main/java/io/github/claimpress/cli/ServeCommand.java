package io.github.claimpress.cli;

import io.github.claimpress.ProgramVersion;
import io.github.claimpress.Publisher;
import io.github.claimpress.Serving;
import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.report.Amount;
import io.github.claimpress.report.Formats;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: shows the site while it is being written. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the site in a browser on this machine, anew after each edit; writes nothing.")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65535;
    /** More than these are not read in a terminal; the page of problems has them. */
    private static final int MOST_LINES = 20;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Where to listen; 0 for any port that is free. Without it, ${DEFAULT-VALUE}.")
    private int port = 4000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private List<Located> told = List.of();

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "a port is a number from 0 to " + HIGHEST_PORT);
        }
        PrintWriter out = spec.commandLine().getOut();
        Publisher publisher = new Publisher(Progress.SILENT);
        try (Serving serving = publisher.serve(
                site.with(Path.of("target/site"), false, false),
                port,
                found -> tell(found, out),
                reason -> say("the site cannot be read: " + reason, out))) {
            Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "claimpress-end"));
            say("Preview at " + serving.address() + " (Ctrl+C ends it)", out);
            serving.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    /** The problems, as far as they are not the same as before, and always how many there are. */
    private synchronized void tell(Findings found, PrintWriter out) {
        List<Located> worst = found.worst().stream()
                .filter(located -> located.problem().severity() != Severity.NOTE)
                .limit(MOST_LINES)
                .toList();
        if (!worst.equals(told)) {
            out.print(Formats.PRETTY
                    .format(Terminal.takesColour(), "", ProgramVersion.number())
                    .show(worst));
        }
        told = worst;
        String counts = Amount.ofProblems(found.errors(), found.warnings());
        say(found.errors() > 0 ? counts + "; what was shown before stays" : counts, out);
    }

    private static void say(String line, PrintWriter out) {
        out.println(line);
        out.flush();
    }
}
