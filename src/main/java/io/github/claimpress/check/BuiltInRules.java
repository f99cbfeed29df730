package io.github.claimpress.check;

import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.check.rule.Rules;
import java.time.LocalDate;

/**
 * Our own rules.
 *
 * @param asOf the build's day: dates after it have not come yet
 */
public record BuiltInRules(LocalDate asOf) implements Extension {
    @Override
    public String name() {
        return "built-in-rules";
    }

    @Override
    public void install(Hooks hooks) {
        Rules.ofEntries(asOf).forEach(hooks::rule);
        Rules.ofSites(asOf).forEach(hooks::rule);
    }
}
