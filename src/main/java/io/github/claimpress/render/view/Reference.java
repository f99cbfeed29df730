package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A pointer to an address elsewhere, or to a source of the same page.
 *
 * @param href null where there is none to follow
 * @param outside whether it leaves the site
 * @param plain whether there is an address, and nothing to say of the name's language
 */
public record Reference(Phrase name, @Nullable String href, boolean outside, boolean plain) {
    public Reference(Phrase name, @Nullable String href, boolean outside) {
        this(name, href, outside, href != null && name.plain());
    }
}
