package io.github.claimpress.cli;

import io.github.claimpress.ProgramVersion;
import io.github.claimpress.Publisher;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
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
        synopsisSubcommandLabel = "COMMAND",
        footer = "%n`claimpress COMMAND --help` tells what a command can be told; to begin: `claimpress init my-site`.")
public final class Main {
    static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            SimilarCommand.class,
            InitCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            EjectCommand.class);

    private Main() {}

    public static void main(String[] arguments) {
        TunedJvm.run(arguments).ifPresent(System::exit);
        Publisher.prepare();
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        System.exit(isSaid(out, err) ? code : ExitCode.ENVIRONMENT);
    }

    /** Whether everything arrived; whoever keeps what we say in a file must hear of a full disk. */
    private static boolean isSaid(PrintWriter out, PrintWriter err) {
        boolean said = !out.checkError();
        if (!said) {
            err.println("claimpress: not all of the output could be written; is there room where it goes?");
        }
        err.flush();
        return said;
    }

    /** The whole program but for its end; for tests. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        wanted(arguments).forEach(line::addSubcommand);
        if (arguments.length > 0 && arguments[0].equals("help")) {
            line.addSubcommand(CommandLine.HelpCommand.class);
        }
        line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed);
        if (arguments.length == 0) {
            line.usage(err);
            return ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    /** The command that is called, and no other: learning the options of all takes a twentieth of checking a small site. */
    private static List<Class<?>> wanted(String[] arguments) {
        for (Class<?> command : COMMANDS) {
            if (arguments.length > 0
                    && command.getAnnotation(Command.class).name().equals(arguments[0])) {
                return List.of(command);
            }
        }
        return COMMANDS;
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
        if (failure instanceof InvalidPathException unsayable) {
            err.println("claimpress: there is a file whose name cannot be said in this system's locale: "
                    + unsayable.getInput() + ". Set LC_ALL=C.UTF-8.");
            return ExitCode.ENVIRONMENT;
        }
        err.println("claimpress: this is a bug of Claimpress " + ProgramVersion.number() + ", not of your site.");
        err.println("Please report it with the lines below at " + "https://github.com/claimpress/claimpress/issues.");
        failure.printStackTrace(Objects.requireNonNull(err));
        return ExitCode.BUG;
    }
}
