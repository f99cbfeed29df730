package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.render.view.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, and what the page around it must know.
 *
 * @param view what the template gets
 * @param title of the page; null for the home page
 * @param crumbs the way from the top
 * @param section the masthead's entry that it belongs to, such as {@code countries}
 * @param number of the page in its list, from 1
 * @param feed the path of its own feed
 * @param entry the fact-check that it shows
 * @param refresh where an old address leads, relative to it
 * @param movedTo the same, absolute; null where the site's own address is not known
 */
record Shown(
        Object view,
        @Nullable String title,
        @Nullable String description,
        List<Link> crumbs,
        String section,
        int number,
        @Nullable String feed,
        @Nullable FactCheck entry,
        @Nullable String refresh,
        @Nullable String movedTo) {
    Shown(Object view, @Nullable String title, @Nullable String description, String section) {
        this(view, title, description, List.of(), section, 1, null, null, null, null);
    }

    Shown under(Link... way) {
        return new Shown(view, title, description, List.of(way), section, number, feed, entry, refresh, movedTo);
    }

    Shown numbered(int page) {
        return new Shown(view, title, description, crumbs, section, page, feed, entry, refresh, movedTo);
    }

    Shown fedBy(@Nullable String path) {
        return new Shown(view, title, description, crumbs, section, number, path, entry, refresh, movedTo);
    }

    Shown about(FactCheck shown) {
        return new Shown(view, title, description, crumbs, section, number, feed, shown, refresh, movedTo);
    }

    Shown leadingTo(String address, @Nullable String absolute) {
        return new Shown(view, title, description, crumbs, section, number, feed, entry, address, absolute);
    }
}
