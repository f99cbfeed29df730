package io.github.claimpress.check.rule;

import io.github.claimpress.check.rule.AddressHolders.Holder;
import io.github.claimpress.check.rule.AddressHolders.Way;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses that led to published entries at an earlier revision, and the entries that they have to lead to now. */
final class FormerAddresses {
    /**
     * An address that does not lead where it has to.
     *
     * @param path the file that answered to it
     * @param alias as it was spelled; null for the address of the entry's page
     * @param then the entry that it led to
     * @param heir that entry now, or the one that it became part of
     */
    record Moved(String path, @Nullable String alias, FactCheck then, FactCheck heir) {
        /** How it is to be written as an alias. */
        String spelled() {
            return alias == null ? Page.addressOf(path) : alias;
        }
    }

    private final BuildDay day;
    private final Addresses present;
    private final Map<String, FactCheck> known;
    private final AddressHolders holders;
    private final AddressHolders formerHolders;

    /** By the file that answers to an address, the entry that it has to lead to. */
    private final Map<String, FactCheck> heirs = new HashMap<>();

    private final List<Moved> moved = new ArrayList<>();
    private final Map<String, List<String>> lostAliases = new HashMap<>();

    FormerAddresses(Site now, Site before, BuildDay day) {
        this.day = day;
        this.present = new Addresses(now.settings(), now.words());
        this.known = AllEntries.byId(before);
        List<FactCheck> shownFirst =
                new ArrayList<>(AllEntries.of(now).stream().filter(day::shows).toList());
        AllEntries.of(now).stream().filter(entry -> !day.shows(entry)).forEach(shownFirst::add);
        this.holders = new AddressHolders(now, shownFirst);
        this.formerHolders = new AddressHolders(
                before, AllEntries.of(before).stream().filter(day::shows).toList());
        find(heirs(now, before), new Addresses(before.settings(), before.words()));
    }

    /** What was published, with what it is now; nothing for an entry that is gone, of which another rule tells. */
    private Map<FactCheck, FactCheck> heirs(Site now, Site before) {
        Successor successor = new Successor(now, before, day);
        Map<FactCheck, FactCheck> found = new LinkedHashMap<>();
        for (Revision revision : Revision.all(now, before, day)) {
            FactCheck after = revision.after();
            FactCheck heir = after == null ? successor.of(revision.before()) : after;
            if (heir != null) {
                found.put(revision.before(), heir);
            }
        }
        return found;
    }

    private void find(Map<FactCheck, FactCheck> published, Addresses former) {
        published.forEach((then, heir) -> heirs.put(former.factCheck(then), heir));
        published.forEach(
                (then, heir) -> then.aliases().forEach(alias -> heirs.putIfAbsent(Addresses.redirect(alias), heir)));
        published.forEach((then, heir) -> {
            look(new Moved(former.factCheck(then), null, then, heir));
            then.aliases().forEach(alias -> look(new Moved(Addresses.redirect(alias), alias, then, heir)));
        });
    }

    private void look(Moved one) {
        FactCheck heir = one.heir();
        boolean leads = present.factCheck(heir).equals(one.path())
                || heir.aliases().stream()
                        .anyMatch(alias -> Addresses.redirect(alias).equals(one.path()));
        if (leads || one.alias() != null && !led(one)) {
            return;
        }
        moved.add(one);
        if (one.alias() != null) {
            lostAliases.computeIfAbsent(heir.path(), fresh -> new ArrayList<>()).add(one.alias());
        }
    }

    /** Whether the alias led to its entry then: not if something else stood at the address. */
    private boolean led(Moved one) {
        Holder holder = formerHolders.of(one.path());
        return holder != null && holder.way() == Way.ALIAS && one.then().equals(holder.entry());
    }

    List<Moved> moved() {
        return moved;
    }

    /** @param since what the earlier revision is called; null where it has no name */
    Problem problem(Moved one, @Nullable String since) {
        FactCheck heir = one.heir();
        Holder holder = holders.of(one.path());
        String way =
                holder == null ? "" : AddressProblems.makingWay(holder, one.path(), formerSlug(holder.entry(), heir));
        AliasList aliases = aliases(one);
        if (one.alias() != null) {
            boolean hidden = holder != null && holder.entry() != null && !day.shows(holder.entry());
            String goal = holder == null || hidden ? null : holder.name();
            return AddressProblems.aliasGone(heir, one.path(), one.then(), goal, aliases, way, since);
        }
        return heir.slug().equals(one.then().slug())
                ? AddressProblems.addressChanged(heir, Page.addressOf(one.path()), aliases, way)
                : AddressProblems.slugChanged(heir, one.then().slug(), aliases, way);
    }

    /** Those that the entry lists and may keep, those that it has lost, and the one that is told of. */
    private AliasList aliases(Moved one) {
        FactCheck heir = one.heir();
        List<String> all = new ArrayList<>();
        for (String alias : heir.aliases()) {
            String path = Addresses.redirect(alias);
            if (heirs.getOrDefault(path, heir).path().equals(heir.path())) {
                all.add(alias);
            }
        }
        all.addAll(lostAliases.getOrDefault(heir.path(), List.of()));
        all.add(one.spelled());
        return new AliasList(all);
    }

    /** The slug that an entry was published with; null where it has it still, or is new and at most has a known id. */
    private @Nullable String formerSlug(@Nullable FactCheck entry, FactCheck heir) {
        if (entry == null || entry.id().equals(heir.id())) {
            return null;
        }
        FactCheck then = known.get(entry.id());
        return then == null || !day.shows(then) || then.slug().equals(entry.slug()) ? null : then.slug();
    }
}
