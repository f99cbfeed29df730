package io.github.claimpress.maven;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.ProgramVersion;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.report.Amount;
import io.github.claimpress.report.Formats;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals about a site have in common. */
abstract class SiteMojo extends AbstractMojo {
    /** The site's folder, which holds {@code content}. */
    @Parameter(property = "claimpress.site", defaultValue = "${basedir}")
    @Nullable
    File site;

    /** The folder to publish into. */
    @Parameter(property = "claimpress.output", defaultValue = "${project.build.directory}/site")
    @Nullable
    File output;

    /** A folder of our own for what need not be kept. */
    @Parameter(property = "claimpress.cache", defaultValue = "${project.build.directory}/claimpress")
    @Nullable
    File cache;

    /** Where the site is published; what {@code site.yml} says otherwise. */
    @Parameter(property = "claimpress.baseUrl")
    @Nullable
    String baseUrl;

    /** Whether drafts and entries in review are taken too. */
    @Parameter(property = "claimpress.drafts", defaultValue = "false")
    boolean drafts;

    /** The build's day, such as 2025-08-01; today in UTC otherwise. */
    @Parameter(property = "claimpress.asOf")
    @Nullable
    String asOf;

    /** Whether warnings fail as errors do. */
    @Parameter(property = "claimpress.strict", defaultValue = "false")
    boolean strict;

    /** A git revision to compare with, such as origin/main; the entries that it had published must not change in silence. */
    @Parameter(property = "claimpress.since")
    @Nullable
    String since;

    /** Whether to do nothing. */
    @Parameter(property = "claimpress.skip", defaultValue = "false")
    boolean skip;

    abstract void perform(BuildOptions options) throws MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        try {
            perform(options());
        } catch (RefusedException refused) {
            throw new MojoFailureException(refused.getMessage(), refused);
        } catch (PublishingException environment) {
            throw new MojoExecutionException(environment.getMessage(), environment);
        }
    }

    /** Logs what a run came to, and fails where it did. */
    void show(Result result) throws MojoFailureException {
        result.problems().forEach(this::log);
        String counts = Amount.ofProblems(result.errors(), result.warnings());
        if (result.failed()) {
            throw new MojoFailureException(counts + " in the fact-checks; each is listed above");
        }
        getLog().info(Amount.ofFactChecks(result.factChecks(), result.heldBack()) + ", "
                + Amount.of(result.pages(), "page") + ", " + counts);
    }

    /** An error with its line and repair, anything else on one line. */
    void log(Located located) {
        boolean error = located.problem().severity() == Severity.ERROR;
        Formats format = error ? Formats.PRETTY : Formats.SHORT;
        for (String line : format.format(false, "", ProgramVersion.number())
                .show(List.of(located))
                .stripTrailing()
                .lines()
                .toList()) {
            switch (located.problem().severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case NOTE -> getLog().info(line);
            }
        }
    }

    private BuildOptions options() throws MojoExecutionException, MojoFailureException {
        if (site == null || output == null || cache == null) {
            throw new MojoExecutionException("the folders site, output and cache must be named");
        }
        return new BuildOptions(
                site.toPath(), output.toPath(), cache.toPath(), baseUrl, drafts, Day.of(asOf), strict, false, since, 0);
    }
}
