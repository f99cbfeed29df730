package io.github.claimpress.maven;

import io.github.claimpress.ProgramVersion;
import io.github.claimpress.Result;
import io.github.claimpress.report.Amount;
import io.github.claimpress.report.Formats;
import io.github.claimpress.report.ReportFile;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that come to a list of problems. */
abstract class ProblemsMojo extends SiteMojo {
    /** Whether warnings fail as errors do. */
    @Parameter(property = "claimpress.strict", defaultValue = "false")
    boolean strict;

    /** A git revision to compare with, such as origin/main; the entries that it had published must not change in silence. */
    @Parameter(property = "claimpress.since")
    @Nullable
    String since;

    /** The file to write the problems to, instead of the log. */
    @Parameter(property = "claimpress.report")
    @Nullable
    File report;

    /** How that file is written: pretty, short, json, github, sarif or junit; short otherwise. */
    @Parameter(property = "claimpress.format")
    @Nullable
    String format;

    abstract Result result() throws MojoFailureException;

    @Override
    final void perform() throws MojoFailureException {
        if (format != null && report == null) {
            throw new MojoFailureException("format is that of the file to write the problems to: name one with"
                    + " -Dclaimpress.report=FILE. The log is for people, and begins each line with its own words");
        }
        Formats chosen = format == null ? Formats.SHORT : Choice.of(Formats.class, format);
        Result result = result();
        if (report == null) {
            result.problems().forEach(this::log);
        } else {
            String folder = ReportFile.fromHere(site());
            String text = chosen.format(false, folder, ProgramVersion.number()).show(result.problems());
            new ReportFile(report.toPath()).write(text);
        }
        String counts = Amount.ofProblems(result.errors(), result.warnings());
        if (result.failed()) {
            String where = report == null ? "listed above" : "in " + report;
            throw new MojoFailureException(counts + " in the fact-checks; each is " + where);
        }
        getLog().info(Amount.ofFactChecks(result.factChecks(), result.heldBack()) + ", "
                + Amount.of(result.pages(), "page") + ", " + counts);
    }
}
