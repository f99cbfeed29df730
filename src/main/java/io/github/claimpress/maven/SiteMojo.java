package io.github.claimpress.maven;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.ProgramVersion;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.report.Formats;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

    /** How many threads, from 1; 0 for one for each processor. */
    @Parameter(property = "claimpress.jobs", defaultValue = "0")
    int jobs;

    /** Whether to do nothing. */
    @Parameter(property = "claimpress.skip", defaultValue = "false")
    boolean skip;

    abstract void perform() throws MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        try {
            if (site == null || cache == null) {
                throw new MojoExecutionException("the folders site and cache must be named");
            }
            perform();
        } catch (RefusedException refused) {
            throw new MojoFailureException(refused.getMessage(), refused);
        } catch (PublishingException environment) {
            throw new MojoExecutionException(environment.getMessage(), environment);
        }
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

    Path site() {
        return Objects.requireNonNull(site).toPath();
    }

    /** What is asked of the front door by a goal that publishes nothing. */
    BuildOptions options(boolean strict) throws MojoFailureException {
        return with(Path.of("target/site"), strict, false);
    }

    /** The same with what only some goals have. */
    BuildOptions with(Path output, boolean strict, boolean fromDisk) throws MojoFailureException {
        if (jobs < 0) {
            throw new MojoFailureException("jobs is " + jobs + ", which is not a number of threads, such as 4");
        }
        Path folder = Objects.requireNonNull(cache).toPath();
        return new BuildOptions(site(), output, folder, baseUrl, drafts, Day.of(asOf), strict, fromDisk, null, jobs);
    }
}
