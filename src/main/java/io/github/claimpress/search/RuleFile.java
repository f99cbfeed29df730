package io.github.claimpress.search;

import io.github.claimpress.address.AddressRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the rules about addresses, by which the page's script makes what a reader pasted canonical. */
final class RuleFile {
    private RuleFile() {}

    static void write(AddressRules rules, ShardFiles files) {
        files.add(
                "r",
                new ScriptText()
                        .texts(rules.hostPrefixes())
                        .texts(rules.innerLabels())
                        .texts(pairs(rules.hostNames()))
                        .texts(rules.parameters())
                        .texts(rules.settings())
                        .texts(rules.pathStarts())
                        .texts(rules.pathEnds())
                        .texts(rules.archives())
                        .texts(rules.ampCaches())
                        .texts(rules.wrappers().stream()
                                .map(wrapper -> wrapper.host() + " " + wrapper.path() + " "
                                        + String.join(" ", wrapper.parameters()))
                                .toList())
                        .texts(pairs(rules.identifying().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, host -> String.join(" ", host.getValue())))))
                        .texts(rules.foldedNames())
                        .texts(rules.forms().stream()
                                .map(form -> form.from() + " " + form.to())
                                .toList()));
    }

    private static List<String> pairs(Map<String, String> map) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + " " + pair.getValue())
                        .toList();
    }
}
