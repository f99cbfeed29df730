package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page, and the ways that lead to every fact-check without it.
 *
 * @param filters what results can be narrowed by, each with its name
 * @param words JSON of what the script says
 * @param index JSON that the script needs before anything else; null where it is a file of its own
 * @param ask where readers ask for a check
 */
public record SearchView(
        String language,
        String root,
        List<Filter> filters,
        TrustedHtml words,
        @Nullable TrustedHtml index,
        List<Link> ways,
        @Nullable String ask) {
    public record Filter(String key, String name) {}
}
