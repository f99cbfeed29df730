package io.github.claimpress.maven;

import io.github.claimpress.Publisher;
import io.github.claimpress.Serving;
import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Severity;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the site in a browser on this machine, anew after each edit, until Maven is ended. */
@Mojo(name = "serve", requiresProject = false)
public final class ServeMojo extends SiteMojo {
    /** Where to listen; 0 for any port that is free. */
    @Parameter(property = "claimpress.port", defaultValue = "4000")
    int port;

    @Override
    void perform() throws MojoFailureException {
        Publisher publisher = new Publisher(getLog()::debug);
        try (Serving serving = publisher.serve(options(false), port, this::tell, getLog()::error)) {
            getLog().info("Preview at " + serving.address() + " (Ctrl+C ends it)");
            serving.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Findings found) {
        found.worst().stream()
                .filter(located -> located.problem().severity() == Severity.ERROR)
                .forEach(this::log);
        getLog().info(found.errors() + " errors, " + found.warnings() + " warnings");
    }
}
