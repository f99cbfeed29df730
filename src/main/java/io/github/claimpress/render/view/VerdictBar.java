package io.github.claimpress.render.view;

import java.util.List;

/** Shares of verdicts side by side. @param of how many fact-checks there are in all */
public record VerdictBar(int of, List<Part> parts) {
    /**
     * @param x where it starts, in per cent of the width
     * @param width in per cent
     * @param marked whether it is wide enough for its mark
     */
    public record Part(Badge verdict, int count, String x, String width, boolean marked) {}
}
