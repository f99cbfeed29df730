package io.github.claimpress.maven;

import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.report.Amount;
import java.io.File;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reads, checks and publishes the site. Where the content has errors nothing is changed. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends ProblemsMojo {
    /** The folder to publish into. */
    @Parameter(property = "claimpress.output", defaultValue = "${project.build.directory}/site")
    @Nullable
    File output;

    /** Whether to write a copy that opens without a server. */
    @Parameter(property = "claimpress.fromDisk", defaultValue = "false")
    boolean fromDisk;

    @Override
    Result result() throws MojoFailureException {
        Result result = new Publisher(getLog()::debug)
                .build(with(Objects.requireNonNull(output).toPath(), strict, fromDisk)
                        .since(since));
        if (!result.foreign().isEmpty()) {
            getLog().warn(Amount.ofForeign(result.foreign()));
        }
        return result;
    }
}
