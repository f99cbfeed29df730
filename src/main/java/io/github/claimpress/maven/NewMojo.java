package io.github.claimpress.maven;

import io.github.claimpress.Desk;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a draft of a fact-check, with every field explained. */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends DeskMojo {
    /** The headline; the address is made of it. */
    @Parameter(property = "claimpress.title")
    @Nullable
    String title;

    @Override
    void run(Desk desk) throws MojoFailureException {
        String path = desk.draft(site(), needed(title, "-Dclaimpress.title=\"The headline\""), day());
        getLog().info("A draft lies in " + path + ".");
        getLog().info("What it still lacks is told by claimpress:check -Dclaimpress.drafts=true.");
    }
}
