package io.github.claimpress.maven;

import io.github.claimpress.Desk;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a new site into an empty folder: one example, a workflow for GitHub Pages, settings of editors. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends DeskMojo {
    /** The folder: empty, or not there yet. */
    @Parameter(property = "claimpress.dir")
    @Nullable
    String dir;

    /** The site's name. */
    @Parameter(property = "claimpress.title", defaultValue = "Example checks")
    String title = "Example checks";

    @Override
    void run(Desk desk) throws MojoFailureException {
        Path folder = Path.of(needed(dir, "-Dclaimpress.dir=my-site"));
        desk.begin(folder, title, day());
        getLog().info("A new site lies in " + folder + ". Its README.md tells the first five minutes.");
    }
}
