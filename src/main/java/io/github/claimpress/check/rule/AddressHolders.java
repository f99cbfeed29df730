package io.github.claimpress.check.rule;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.TextPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at each address of a site. Capitals do not count, as in {@link ClashingPage}. */
final class AddressHolders {
    /** In what way something has an address. */
    enum Way {
        PAGE,
        ALIAS,
        TEXT,
        OTHER
    }

    /**
     * @param name the file, or what it is in words if it has none of its own
     * @param entry null where it is none
     */
    record Holder(Way way, String name, @Nullable FactCheck entry) {}

    private final Site site;
    private final Addresses addresses;
    private final Map<String, Holder> holders = new HashMap<>();
    private @Nullable TakenPlaces taken;

    /** @param entries those that count; of two with one address the first one has it */
    AddressHolders(Site site, List<FactCheck> entries) {
        this.site = site;
        this.addresses = new Addresses(site.settings(), site.words());
        entries.forEach(entry -> take(addresses.factCheck(entry), new Holder(Way.PAGE, entry.path(), entry)));
        for (TextPage page : site.pages().values()) {
            for (Introduction text : page.texts().all()) {
                take(addresses.textPage(text.language(), page.id()), new Holder(Way.TEXT, text.path(), null));
            }
        }
        for (FactCheck entry : entries) {
            entry.aliases()
                    .forEach(alias -> take(Addresses.redirect(alias), new Holder(Way.ALIAS, entry.path(), entry)));
        }
    }

    /** @param path of the file that answers to the address; null for nothing */
    @Nullable
    Holder of(String path) {
        Holder holder = holders.get(TakenPlaces.folded(path));
        if (holder != null && holder.way() != Way.ALIAS) {
            return holder;
        }
        if (taken == null) {
            taken = TakenPlaces.of(site, addresses);
        }
        String owner = taken.owner(path);
        return owner == null ? holder : new Holder(Way.OTHER, owner, null);
    }

    private void take(String path, Holder holder) {
        holders.putIfAbsent(TakenPlaces.folded(path), holder);
    }
}
