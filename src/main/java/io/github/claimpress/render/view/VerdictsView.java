package io.github.claimpress.render.view;

import java.util.List;

/** All verdicts with their definitions, in the order of the scale. */
public record VerdictsView(List<Item> items) {
    /** @param scale its place on the scale in words */
    public record Item(Badge verdict, int count, String scale) {}
}
