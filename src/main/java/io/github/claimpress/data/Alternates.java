package io.github.claimpress.data;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pages say the same in different languages: translated entries, and pages with words of their own. */
final class Alternates {
    private final Map<String, List<Page>> groups = new HashMap<>();

    /** @param pages in an order that stays: that of the alternates */
    Alternates(List<Page> pages) {
        for (Page page : pages) {
            String group = group(page);
            if (group != null) {
                groups.computeIfAbsent(group, first -> new ArrayList<>(1)).add(page);
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
    }

    /** The page and its translations; empty where there are none. */
    List<Page> of(Page page) {
        String group = group(page);
        return group == null ? List.of() : groups.getOrDefault(group, List.of());
    }

    private static @Nullable String group(Page page) {
        if (page.subject() instanceof Subject.OneFactCheck one) {
            FactCheck entry = one.entry();
            return "entry " + (entry.translationOf() == null ? entry.id() : entry.translationOf());
        }
        if (page.subject() instanceof Subject.Text text
                && text.text().language().equals(page.language())) {
            return "page " + text.page().id();
        }
        return null;
    }
}
