/**
 * A site becomes a list of pages: where each lies, from which template it is made, what it is about, all before
 * anything is rendered.
 *
 * <p>Open {@link io.github.claimpress.plan.SitePlan}. Each kind of page has a planner of its own, which comes
 * through the same hook as an extension's.
 */
@NullMarked
package io.github.claimpress.plan;

import org.jspecify.annotations.NullMarked;
