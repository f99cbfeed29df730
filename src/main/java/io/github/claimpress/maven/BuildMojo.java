package io.github.claimpress.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Placeholder for the goal that builds the site. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, requiresProject = false, threadSafe = true)
public final class BuildMojo extends AbstractMojo {
    @Override
    public void execute() {
        getLog().info("Nothing to build yet");
    }
}
