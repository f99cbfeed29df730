package io.github.claimpress.cli;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Desk;
import io.github.claimpress.Similar;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.report.EarlierChecks;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code similar}: has this been checked already? */
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description =
                "Has this been checked already? Finds the nearest claims, or the entries that name an address."
                        + " Drafts and entries that wait for their day are looked through too, so --drafts changes nothing here.")
final class SimilarCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "A claim, or a text that may hold one, in any language. An address alone is taken for --url.")
    private List<String> text = List.of();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Instead of a text: an address where a claim was seen, or that was cited, as it was copied.")
    private @Nullable String url;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "3",
            description = "Show at most so many claims; ${DEFAULT-VALUE} otherwise.")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OneOf.Answer.class,
            description = "text or json; ${DEFAULT-VALUE} otherwise.")
    private EarlierChecks format = EarlierChecks.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        String words = String.join(" ", text).strip();
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1");
        }
        if (words.isEmpty() == (url == null)) {
            throw new ParameterException(spec.commandLine(), "give a text, or an address with --url");
        }
        BuildOptions options = site.with(Path.of("target/site"), false, false);
        Desk desk = new Desk(Progress.SILENT);
        Similar answer = url == null ? desk.similar(options, words, limit) : desk.citing(options, url);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.show(answer.found()));
        out.flush();
        if (url == null && answer.address() != null) {
            spec.commandLine().getErr().println("Looked for this address, as --url does: " + answer.address());
        }
        spec.commandLine().getErr().println(EarlierChecks.summary(answer.found(), answer.compared(), answer.errors()));
        return ExitCode.DONE;
    }
}
