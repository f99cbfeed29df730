package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A name that may lead somewhere.
 *
 * @param href relative to the page; null where there is no such page, and the name stands alone
 * @param language of the name and of the page it leads to, where it is not this page's
 * @param current whether it is the section that the reader is in
 */
public record Link(Phrase name, @Nullable String href, boolean current) {}
