package io.github.claimpress.maven;

import io.github.claimpress.Desk;
import io.github.claimpress.Similar;
import io.github.claimpress.report.EarlierChecks;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Has this been checked already? Finds the nearest claims, or the entries with an address. */
@Mojo(name = "similar", requiresProject = false, threadSafe = true)
public final class SimilarMojo extends SiteMojo {
    /** A claim, or a text that may hold one, in any language. An address alone is taken for {@code url}. */
    @Parameter(property = "claimpress.text")
    @Nullable
    String text;

    /** An address where a claim was seen, or that was cited, as it was copied; instead of a text. */
    @Parameter(property = "claimpress.url")
    @Nullable
    String url;

    /** At most so many claims. */
    @Parameter(property = "claimpress.limit", defaultValue = "3")
    int limit;

    /** text or json; json is one line of the log. */
    @Parameter(property = "claimpress.format", defaultValue = "text")
    String format = "text";

    @Override
    void perform() throws MojoFailureException {
        if (limit < 1 || (text == null) == (url == null)) {
            throw new MojoFailureException("say -Dclaimpress.text=… or -Dclaimpress.url=…, and a limit of at least 1");
        }
        EarlierChecks shown = Choice.of(EarlierChecks.class, format);
        Desk desk = new Desk(getLog()::debug);
        Similar answer = url != null
                ? desk.citing(options(false), url)
                : desk.similar(options(false), String.valueOf(text), limit);
        shown.show(answer.found()).lines().forEach(getLog()::info);
        if (url == null && answer.address() != null) {
            getLog().info("Looked for this address, as with claimpress.url: " + answer.address());
        }
        getLog().info(EarlierChecks.summary(answer.found(), answer.compared(), answer.errors()));
    }
}
