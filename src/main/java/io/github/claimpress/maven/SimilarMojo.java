package io.github.claimpress.maven;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Desk;
import io.github.claimpress.Similar;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.report.EarlierChecks;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Has this been checked already? Finds the nearest claims, or the entries with an address. */
@Mojo(name = "similar", requiresProject = false, threadSafe = true)
public final class SimilarMojo extends AbstractMojo {
    /** The site's folder, which holds {@code content}. */
    @Parameter(property = "claimpress.site", defaultValue = "${basedir}")
    @Nullable
    File site;

    /** A folder of our own for what need not be kept. */
    @Parameter(property = "claimpress.cache", defaultValue = "${project.build.directory}/claimpress")
    @Nullable
    File cache;

    /** A claim, or a text that may hold one, in any language. */
    @Parameter(property = "claimpress.text")
    @Nullable
    String text;

    /** An address where a claim was seen, or that was cited, as it was copied; instead of a text. */
    @Parameter(property = "claimpress.url")
    @Nullable
    String url;

    /** At most so many claims. */
    @Parameter(property = "claimpress.limit", defaultValue = "3")
    int limit;

    @Override
    public void execute() throws MojoExecutionException {
        if (site == null || cache == null || limit < 1 || (text == null) == (url == null)) {
            throw new MojoExecutionException(
                    "say -Dclaimpress.text=… or -Dclaimpress.url=…, and a limit of at least 1");
        }
        BuildOptions options = new BuildOptions(
                site.toPath(), cache.toPath(), cache.toPath(), null, false, null, false, false, null, 0);
        Similar answer;
        try {
            Desk desk = new Desk(getLog()::debug);
            answer = url != null ? desk.citing(options, url) : desk.similar(options, String.valueOf(text), limit);
        } catch (PublishingException environment) {
            throw new MojoExecutionException(environment.getMessage(), environment);
        }
        EarlierChecks.TEXT.show(answer.found()).lines().forEach(getLog()::info);
        getLog().info(EarlierChecks.summary(answer.found(), answer.compared(), answer.errors()));
    }
}
