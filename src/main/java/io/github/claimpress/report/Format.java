package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import java.util.List;

/** A way to show problems. */
@FunctionalInterface
public interface Format {
    /** @param problems sorted as {@link Located#ORDER} says */
    String show(List<Located> problems);
}
