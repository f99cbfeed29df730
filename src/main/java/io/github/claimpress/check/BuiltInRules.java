package io.github.claimpress.check;

import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.check.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our own rules.
 *
 * @param asOf the build's day: dates after it have not come yet
 * @param statics the paths of the site's own files in {@code static/}, which are written as they lie
 * @param since what the earlier revision is called that is compared; null for none
 */
public record BuiltInRules(
        LocalDate asOf, List<String> statics, @Nullable String since) implements Extension {
    public BuiltInRules {
        statics = List.copyOf(statics);
    }

    @Override
    public String name() {
        return "built-in-rules";
    }

    @Override
    public void install(Hooks hooks) {
        Rules.ofEntries(asOf).forEach(hooks::rule);
        Rules.ofSites(asOf, statics, since).forEach(hooks::rule);
    }
}
