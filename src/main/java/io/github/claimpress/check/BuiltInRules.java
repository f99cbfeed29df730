package io.github.claimpress.check;

import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.check.rule.Rules;
import java.time.LocalDate;
import java.util.List;

/**
 * Our own rules.
 *
 * @param asOf the build's day: dates after it have not come yet
 * @param statics the paths of the site's own files in {@code static/}, which are written as they lie
 */
public record BuiltInRules(LocalDate asOf, List<String> statics) implements Extension {
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
        Rules.ofSites(asOf, statics).forEach(hooks::rule);
    }
}
