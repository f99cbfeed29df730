package io.github.claimpress;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.read.SourceFiles;
import io.github.claimpress.yaml.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the lines and columns of problems; each file is opened once more, and only if it has one. */
record Locating(SourceFiles files) {
    List<Located> locate(List<Problem> problems) {
        Map<String, List<Problem>> byPath = new TreeMap<>();
        for (Problem problem : problems) {
            byPath.computeIfAbsent(problem.place().path(), fresh -> new ArrayList<>())
                    .add(problem);
        }
        List<Located> located = new ArrayList<>();
        byPath.forEach((path, some) -> {
            Locator locator = new Locator(files.forShowing(path).orElse(null));
            some.forEach(problem -> located.add(locator.locate(problem)));
        });
        located.sort(Located.ORDER);
        return once(located);
    }

    /** What an anchor of YAML brings to several fields is wrong at one place, and told once. */
    private static List<Located> once(List<Located> sorted) {
        List<Located> kept = new ArrayList<>();
        for (Located next : sorted) {
            Located last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || Located.ORDER.compare(last, next) != 0) {
                kept.add(next);
            }
        }
        return kept;
    }
}
