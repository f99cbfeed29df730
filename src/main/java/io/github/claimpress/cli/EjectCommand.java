package io.github.claimpress.cli;

import io.github.claimpress.Desk;
import io.github.claimpress.Ejected;
import io.github.claimpress.diagnostic.RefusedException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eject}: takes over a file of the theme. */
@Command(
        name = "eject",
        mixinStandardHelpOptions = true,
        description =
                "Copies a file of the theme into the site, where it can be changed and takes the place of the built-in one.")
final class EjectCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Its path, such as page/home.ftlh or static/css/tokens.css.")
    private @Nullable String file;

    @Option(names = "--list", description = "Only list the files that there are.")
    private boolean list;

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Desk desk = new Desk();
        if (list) {
            desk.theme().forEach(out::println);
            return ExitCode.DONE;
        }
        if (file == null) {
            throw new RefusedException("name the file to copy; eject --list shows all that there are");
        }
        Ejected ejected = desk.eject(site.path, file);
        out.println(site.fromHere(ejected.path()));
        if (!ejected.advice().isEmpty()) {
            spec.commandLine().getErr().println("To replace it: " + ejected.advice());
        }
        return ExitCode.DONE;
    }
}
