/**
 * The rules that come with the program, one class each, named after the code of the problem that it finds.
 *
 * <p>{@link io.github.claimpress.check.rule.Rules} lists them. Every word that they say is in one of the
 * {@code …Problems} classes, by theme. {@code docs/rules/<code>.md} says why each rule is there. What cannot be known
 * is not a problem; and what only an entry that readers can see must have is not asked of drafts.
 */
@NullMarked
package io.github.claimpress.check.rule;

import org.jspecify.annotations.NullMarked;
