package io.github.claimpress.model;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Severity;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How strictly a site takes the rules.
 *
 * @param choices by code; a rule that is not here keeps its own severity
 * @param minSources how many sources a published entry needs
 */
public record Policy(Map<Code, Choice> choices, int minSources) {
    public static final int DEFAULT_MIN_SOURCES = 2;

    /**
     * What a site decided about one rule.
     *
     * @param severity null for off
     * @param reason why, for the standards page
     */
    public record Choice(
            @Nullable Severity severity, @Nullable String reason) {}

    public Policy {
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** The severity of a rule here; empty when the site turned it off. */
    public Optional<Severity> severity(Code code, Severity usual) {
        Choice choice = choices.get(code);
        return choice == null ? Optional.of(usual) : Optional.ofNullable(choice.severity());
    }
}
