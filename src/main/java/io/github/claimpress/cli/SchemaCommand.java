package io.github.claimpress.cli;

import io.github.claimpress.Desk;
import io.github.claimpress.SchemaFormat;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schema}: the content model. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the content model: which fields a file may have, of which kind, and what they mean.")
final class SchemaCommand implements Callable<Integer> {
    @Option(
            names = "--for",
            paramLabel = "FORMAT",
            defaultValue = "json",
            converter = OneOf.Schema.class,
            description = "json (JSON Schema), sveltia, decap (configuration of these), or table (Markdown).")
    private SchemaFormat format = SchemaFormat.JSON;

    @Option(
            names = "--of",
            paramLabel = "KIND",
            defaultValue = "entry",
            description = "entry, site, topic, narrative, page, country, actor or person; for json and table.")
    private String kind = "";

    @Mixin
    private SiteFolder site = new SiteFolder();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(new Desk().schema(site.path, format, kind));
        out.flush();
        return ExitCode.DONE;
    }
}
