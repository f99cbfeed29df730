package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A change to a published entry (IFCN 6).
 *
 * @param note what was wrong and what is right
 * @param previousVerdict the rating before a change of verdict
 * @param previousClaim the claim's text before it changed
 */
public record Correction(
        Moment date,
        CorrectionKind kind,
        @Nullable String note,
        @Nullable String previousVerdict,
        @Nullable String previousClaim) {}
