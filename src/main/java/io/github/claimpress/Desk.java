package io.github.claimpress;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.similar.Citations;
import io.github.claimpress.similar.SimilarClaims;
import java.util.List;
import java.util.function.Function;

/** What editors ask of a site while they write. A failing disk is a {@link PublishingException}. */
public final class Desk {
    private final Publisher publisher;

    /** @param progress hears which step begins */
    public Desk(Progress progress) {
        this.publisher = new Publisher(progress);
    }

    /**
     * The entries whose claims are nearest to a text.
     *
     * @param text a claim in any language, or a longer text that may hold one
     * @param limit at most so many
     */
    public Similar similar(BuildOptions options, String text, int limit) {
        return ask(options, site -> new SimilarClaims(site).nearest(text, limit));
    }

    /** The entries that saw their claim at an address, or cite it, however it was copied. */
    public Similar citing(BuildOptions options, String url) {
        return ask(options, site -> new Citations(url).in(site));
    }

    private Similar ask(BuildOptions options, Function<Site, List<EarlierCheck>> question) {
        return publisher.run(options, pipeline -> {
            Problems problems = new Problems();
            Site site = pipeline.read(problems);
            int errors = (int) problems.all().stream()
                    .map(Problem::severity)
                    .filter(Severity.ERROR::equals)
                    .count();
            return new Similar(
                    question.apply(site),
                    site.factChecks().size() + site.heldBack().size(),
                    errors);
        });
    }
}
