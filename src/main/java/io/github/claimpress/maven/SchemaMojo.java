package io.github.claimpress.maven;

import io.github.claimpress.Desk;
import io.github.claimpress.SchemaFormat;
import io.github.claimpress.diagnostic.PublishingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes the content model: which fields a file may have, of which kind, and what they mean. */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends DeskMojo {
    /** json, sveltia, decap or table. */
    @Parameter(property = "claimpress.for", defaultValue = "json")
    String format = "json";

    /** entry, site, topic, narrative, page, country, actor or person; for json and table. */
    @Parameter(property = "claimpress.of", defaultValue = "entry")
    String kind = "entry";

    /** The file to write; without one, the log. */
    @Parameter(property = "claimpress.to")
    @Nullable
    File to;

    @Override
    void run(Desk desk) throws MojoFailureException {
        String text = desk.schema(site(), Choice.of(SchemaFormat.class, format), kind);
        if (to == null) {
            getLog().info("\n" + text);
            return;
        }
        try {
            Path file = to.toPath().toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new PublishingException("cannot write " + to + ": " + failure, failure);
        }
    }
}
