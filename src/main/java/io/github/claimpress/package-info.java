/**
 * Claimpress turns Markdown fact-checks into a static website.
 *
 * <p>The front door is {@link io.github.claimpress.Publisher}; its verbs lead to {@code Pipeline}, which has the
 * steps in order: read, check, plan, render, index and export, write. Each step is a room of the same name. What
 * editors ask for beside that goes through {@link io.github.claimpress.Desk}. The doors {@code cli} and {@code maven}
 * only translate.
 */
@NullMarked
package io.github.claimpress;

import org.jspecify.annotations.NullMarked;
