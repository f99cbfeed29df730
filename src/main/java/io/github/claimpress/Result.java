package io.github.claimpress;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.FactCheck;
import java.util.List;

/**
 * What a run came to.
 *
 * @param problems all that was found, sorted by path, line, column
 * @param factChecks how many entries belong to the site
 * @param heldBack entries that were read and do not belong to it: drafts, entries in review, and those of a later day
 * @param pages how many pages were planned; 0 where nothing was built
 * @param files how many files lie in the output; 0 where nothing was published
 * @param bytes their size together
 * @param foreign files that lay in the output, were never written by a build and are gone now; sorted
 * @param strict whether warnings count as failures
 */
public record Result(
        List<Located> problems,
        int factChecks,
        List<FactCheck> heldBack,
        int pages,
        int files,
        long bytes,
        List<String> foreign,
        boolean strict) {
    public Result {
        problems = List.copyOf(problems);
        heldBack = List.copyOf(heldBack);
        foreign = List.copyOf(foreign);
    }

    public int errors() {
        return count(Severity.ERROR);
    }

    public int warnings() {
        return count(Severity.WARNING);
    }

    /** Whether the problems keep the site from being published. */
    public boolean failed() {
        return errors() > 0 || strict && warnings() > 0;
    }

    private int count(Severity severity) {
        return (int) problems.stream()
                .filter(located -> located.problem().severity() == severity)
                .count();
    }
}
