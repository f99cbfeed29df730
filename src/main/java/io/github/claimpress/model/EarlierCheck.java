package io.github.claimpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that answers whether something was checked already.
 *
 * @param likeness of its words to those that were asked for, from 0 to 1; 1 where it has the address that was asked for
 * @param anchors where it has that address: ids of its appearances, sources and denials; empty where words were compared
 * @param address its page; null where readers do not see it yet, or the site's own address is not known
 */
public record EarlierCheck(
        FactCheck entry,
        double likeness,
        List<String> anchors,
        @Nullable String address) {
    public EarlierCheck {
        anchors = List.copyOf(anchors);
    }

    /** @param entry of the site, published or not */
    public static EarlierCheck of(FactCheck entry, double likeness, List<String> anchors, Site site) {
        boolean shown = entry.isPublic() && entry.equals(site.byId().get(entry.id()));
        String page = new Addresses(site.settings(), site.words()).factCheck(entry);
        String folder = page.substring(0, page.length() - "index.html".length());
        return new EarlierCheck(
                entry, likeness, anchors, shown ? site.settings().absolute(folder) : null);
    }
}
