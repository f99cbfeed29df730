package io.github.claimpress.cli;

import io.github.claimpress.ProgramVersion;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** {@code java -jar claimpress.jar COMMAND}. */
@Command(
        name = "claimpress",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns Markdown fact-checks into a searchable static website.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            SimilarCommand.class,
            InitCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            EjectCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        TunedJvm.run(arguments).ifPresent(System::exit);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The whole program but for its end; for tests. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed);
        if (arguments.length == 0) {
            line.usage(err);
            return ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof PublishingException environment) {
            err.println("claimpress: " + environment.getMessage());
            return ExitCode.ENVIRONMENT;
        }
        if (failure instanceof RefusedException refused) {
            err.println("claimpress: " + refused.getMessage());
            return ExitCode.USAGE;
        }
        err.println("claimpress: this is a bug of Claimpress " + ProgramVersion.number() + ", not of your site.");
        err.println("Please report it with the lines below at " + "https://github.com/claimpress/claimpress/issues.");
        failure.printStackTrace(Objects.requireNonNull(err));
        return ExitCode.BUG;
    }
}
