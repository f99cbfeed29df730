package io.github.claimpress.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A name that may lead somewhere.
 *
 * @param href relative to the page; null where there is no such page, and the name stands alone
 * @param current whether it is the section that the reader is in
 * @param hreflang the language of the page that it leads to, where it is not this page's
 * @param plain whether it leads somewhere, and name and address are all there is to say
 */
public record Link(
        Phrase name,
        @Nullable String href,
        boolean current,
        @Nullable String hreflang,
        boolean plain) {
    public Link(Phrase name, @Nullable String href, boolean current, @Nullable String hreflang) {
        this(name, href, current, hreflang, href != null && !current && hreflang == null && name.plain());
    }

    /** To a page in the language of its name. */
    public Link(Phrase name, @Nullable String href, boolean current) {
        this(name, href, current, name.language());
    }
}
