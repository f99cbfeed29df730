package io.github.claimpress.check.rule;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import java.util.LinkedHashSet;
import java.util.Set;

/** The places of a page that a link can lead to. */
final class Anchors {
    private Anchors() {}

    static Set<String> of(Writing text) {
        Set<String> found = new LinkedHashSet<>();
        FactCheck entry = text.entry();
        if (entry != null) {
            entry.sources().forEach(source -> found.add(source.id()));
            entry.denials().forEach(denial -> found.add(denial.id()));
            entry.appearances().forEach(appearance -> found.add(appearance.id()));
        }
        for (Outline.Heading heading : text.outline().headings()) {
            found.add(heading.id());
        }
        return found;
    }
}
