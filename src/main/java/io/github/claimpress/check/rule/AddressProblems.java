package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.check.rule.AddressHolders.Holder;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.text.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages about addresses of published entries that lead somewhere else now. */
final class AddressProblems {
    static final Kind SLUG_CHANGED = Kind.error("slug-changed");

    private AddressProblems() {}

    /**
     * @param aliases what the entry has to list if it moves all the same
     * @param way what is in the way of both repairs, as sentences; empty for nothing
     */
    static Problem slugChanged(FactCheck entry, String before, AliasList aliases, String way) {
        return SLUG_CHANGED.at(
                Place.field(entry.path(), FieldPath.of("slug")),
                "the slug was " + quoted(before) + " when the entry was published",
                "Write “slug: " + before + "”: others link to that address. To move it all the same, "
                        + (entry.aliases().isEmpty() ? "add" : "write") + " “" + aliases.line() + "”." + way);
    }

    /** As for a slug. */
    static Problem addressChanged(FactCheck entry, String address, AliasList aliases, String way) {
        return SLUG_CHANGED.at(
                Place.field(entry.path(), FieldPath.of("language")),
                "the address was " + quoted(address) + " when the entry was published, and the language moves it",
                "Leave the language as it was, or " + (entry.aliases().isEmpty() ? "add" : "write") + " “"
                        + aliases.line() + "”." + way);
    }

    /**
     * An alias that is gone.
     *
     * @param path the file that answered to it
     * @param then the entry that it led to: this one, or one that became part of it
     * @param goal the name of what it leads to now; null for nothing
     * @param since the revision that has the alias; null where it has no name
     */
    static Problem aliasGone(
            FactCheck entry,
            String path,
            FactCheck then,
            @Nullable String goal,
            AliasList aliases,
            String way,
            @Nullable String since) {
        boolean same = entry.id().equals(then.id()) || entry.path().equals(then.path());
        boolean none = entry.aliases().isEmpty();
        return SLUG_CHANGED.at(
                none ? Place.file(entry.path()) : Place.field(entry.path(), FieldPath.of("aliases")),
                "the address " + quoted(Page.addressOf(path)) + " led " + (since == null ? "" : "in " + since + " ")
                        + "to " + (same ? "this entry" : quoted(then.id()) + ", which became part of this entry")
                        + ", and leads " + (goal == null ? "nowhere" : "to " + goal) + " now",
                (none ? "Add" : "Write") + " “" + aliases.line() + "”: others link to that address." + way);
    }

    /**
     * How something makes way for the entry that had its address first, as a sentence after others.
     *
     * @param formerSlug the one that it was published with; null where it was not, or has it still
     */
    static String makingWay(Holder holder, String path, @Nullable String formerSlug) {
        String name = holder.name();
        FactCheck entry = holder.entry();
        return switch (holder.way()) {
            case PAGE ->
                formerSlug != null
                        ? " Write “slug: " + formerSlug + "” in " + name + ", as before: its page has that address now."
                        : " Give " + name
                                + " another “slug”, or another name if it sets none: its page has that address.";
            case ALIAS ->
                " Take " + new AliasList(entry == null ? List.of() : spelled(entry, path)).quoted()
                        + " out of “aliases” of " + name + ".";
            case TEXT -> " Give " + name + " another name: its page has that address.";
            case OTHER -> " The address belongs to " + name + " now: give that another one.";
        };
    }

    /** As the entry spells it, so that it is found there. */
    private static List<String> spelled(FactCheck entry, String path) {
        return entry.aliases().stream()
                .filter(alias -> Addresses.redirect(alias).equalsIgnoreCase(path))
                .toList();
    }
}
