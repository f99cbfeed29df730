package io.github.claimpress.maven;

import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads and checks the site, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ProblemsMojo {
    @Override
    Result result() throws MojoFailureException {
        return new Publisher(getLog()::debug).check(options(strict).since(since));
    }
}
