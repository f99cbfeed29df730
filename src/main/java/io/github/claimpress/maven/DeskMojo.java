package io.github.claimpress.maven;

import io.github.claimpress.Desk;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals of the editors' desk have in common. */
abstract class DeskMojo extends AbstractMojo {
    /** The site's folder, which holds {@code content}. */
    @Parameter(property = "claimpress.site", defaultValue = "${basedir}")
    @Nullable
    File site;

    /** The day on which it is written, such as 2025-08-01; today in UTC otherwise. */
    @Parameter(property = "claimpress.asOf")
    @Nullable
    String asOf;

    abstract void run(Desk desk) throws MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run(new Desk());
        } catch (RefusedException refused) {
            throw new MojoFailureException(refused.getMessage(), refused);
        } catch (PublishingException environment) {
            throw new MojoExecutionException(environment.getMessage(), environment);
        }
    }

    Path site() {
        return site == null ? Path.of("") : site.toPath();
    }

    @Nullable
    LocalDate day() throws MojoFailureException {
        return Day.of(asOf);
    }

    /** A parameter that the goal cannot do without. */
    static String needed(@Nullable String value, String example) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            throw new MojoFailureException("say what this is about: " + example);
        }
        return value;
    }
}
