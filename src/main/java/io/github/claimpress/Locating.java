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
        return located;
    }
}
