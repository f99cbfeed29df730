package io.github.claimpress.maven;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads and checks the site, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {
    @Override
    void perform(BuildOptions options) throws MojoFailureException {
        show(new Publisher(getLog()::debug).check(options));
    }
}
