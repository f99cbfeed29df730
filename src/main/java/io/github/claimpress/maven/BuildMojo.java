package io.github.claimpress.maven;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.report.Amount;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads, checks and publishes the site. Where the content has errors nothing is changed. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends SiteMojo {
    @Override
    void perform(BuildOptions options) throws MojoFailureException {
        Result result = new Publisher(getLog()::debug).build(options);
        if (!result.foreign().isEmpty()) {
            getLog().warn(Amount.ofForeign(result.foreign()));
        }
        show(result);
    }
}
