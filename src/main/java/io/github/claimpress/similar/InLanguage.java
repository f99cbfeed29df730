package io.github.claimpress.similar;

import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The entries of one language. A word is as rare as it is among them. */
final class InLanguage {
    /** What is less alike has a word in common by accident. */
    private static final double LEAST = 0.1;

    private static final int NONE = -1;

    private final List<FactCheck> entries;
    private final Map<FactCheck, Integer> numbers = new IdentityHashMap<>();
    private final TextIndex index;
    private final Search search;

    InLanguage(List<FactCheck> entries) {
        this.entries = entries;
        List<Text> texts = new ArrayList<>();
        for (int number = 0; number < entries.size(); number++) {
            Text.addAll(number, entries.get(number), texts);
            numbers.put(entries.get(number), number);
        }
        this.index = new TextIndex(texts);
        this.search = new Search(index);
    }

    List<EarlierCheck> nearest(String text, int limit, Site site) {
        Best best = new Best(limit);
        for (String passage : Passages.of(text)) {
            Best near = search.nearest(index.bag(passage), limit, NONE);
            for (int place = 0; place < near.size(); place++) {
                best.offer(near.entry(place), near.likeness(place));
            }
        }
        return shown(best, site);
    }

    List<EarlierCheck> nearest(FactCheck entry, int limit, Site site) {
        int except = numbers.getOrDefault(entry, NONE);
        return shown(search.nearest(index.bag(entry.claim().text()), limit, except), site);
    }

    private List<EarlierCheck> shown(Best best, Site site) {
        List<EarlierCheck> found = new ArrayList<>();
        for (int place = 0; place < best.size() && best.likeness(place) >= LEAST; place++) {
            found.add(EarlierCheck.of(entries.get(best.entry(place)), best.likeness(place), List.of(), site));
        }
        return found;
    }
}
