package io.github.claimpress.check.rule;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The line “aliases” of an entry, as it is to be written: it is copied, so nothing in it is shortened. */
final class AliasList {
    private final Map<String, String> byPath = new LinkedHashMap<>();

    /** Two spellings of one address are one alias. */
    AliasList(Collection<String> aliases) {
        aliases.forEach(alias -> byPath.putIfAbsent(Addresses.redirect(alias), item(alias)));
    }

    /** All addresses that an entry has: that of its page, and its aliases. */
    static AliasList of(FactCheck entry, String address) {
        List<String> all = new ArrayList<>(List.of(address));
        all.addAll(entry.aliases());
        return new AliasList(all);
    }

    /** Those of these that another entry lists, as it spells them. */
    AliasList listedBy(FactCheck other) {
        return new AliasList(other.aliases().stream()
                .filter(alias -> byPath.containsKey(Addresses.redirect(alias)))
                .toList());
    }

    String line() {
        return "aliases: [" + String.join(", ", byPath.values()) + "]";
    }

    /** The items one by one, each in quotation marks. */
    String quoted() {
        return byPath.values().stream().map(item -> "“" + item + "”").collect(Collectors.joining(", "));
    }

    private static String item(String alias) {
        String item = alias.startsWith("/") ? alias : "/" + alias;
        return item.contains(",") ? "\"" + item + "\"" : item;
    }
}
