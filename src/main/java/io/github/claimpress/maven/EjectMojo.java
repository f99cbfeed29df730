package io.github.claimpress.maven;

import io.github.claimpress.Desk;
import io.github.claimpress.Ejected;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Copies a file of the theme into the site, where it takes the place of the built-in one. */
@Mojo(name = "eject", requiresProject = false, threadSafe = true)
public final class EjectMojo extends DeskMojo {
    /** Its path, such as page/home.ftlh; without one, all files that there are get listed. */
    @Parameter(property = "claimpress.file")
    @Nullable
    String file;

    @Override
    void run(Desk desk) {
        if (file == null || file.isEmpty()) {
            desk.theme().forEach(getLog()::info);
            return;
        }
        Ejected ejected = desk.eject(site(), file);
        getLog().info("Copied to " + ejected.path());
        if (!ejected.advice().isEmpty()) {
            getLog().info("To replace it: " + ejected.advice());
        }
    }
}
