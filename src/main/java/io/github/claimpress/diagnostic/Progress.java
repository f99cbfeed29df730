package io.github.claimpress.diagnostic;

/** Hears what a long job is doing; the doors decide whether and how to show it. */
@FunctionalInterface
public interface Progress {
    /** Says nothing to nobody. */
    Progress SILENT = step -> {};

    /** @param step what begins now, such as {@code "render 124 pages"} */
    void begins(String step);
}
