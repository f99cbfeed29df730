package io.github.claimpress.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the address of a page inside the address of a copy of it, or of a link that forwards to it. */
final class Unwrapping {
    private static final Pattern ADDRESS =
            Pattern.compile("https?(?::/{1,2}|%3A(?:%2F){1,2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAMP = Pattern.compile("[0-9]{4,14}(?:[a-z]{2}_)?\\*?");
    private static final Pattern CACHE = Pattern.compile("cache:(?:[A-Za-z0-9_-]{6,20}:)?([^+& ]+)");
    private static final List<String> CACHE_KINDS = List.of("c", "v", "i", "r", "wp", "amp");

    private final Names archives;
    private final Names ampCaches;
    private final Names forwarders;
    private final List<AddressRules.Wrapper> wrappers;

    Unwrapping(AddressRules rules) {
        this.archives = new Names(rules.archives());
        this.ampCaches = new Names(rules.ampCaches());
        this.wrappers = rules.wrappers();
        List<String> hosts = new ArrayList<>();
        for (AddressRules.Wrapper wrapper : wrappers) {
            hosts.add(wrapper.host());
        }
        this.forwarders = new Names(hosts);
    }

    /** Whether a host keeps copies of others' pages. */
    boolean isArchive(String host) {
        return archives.hasHost(host);
    }

    /** Null where the address is that of a page itself. */
    @Nullable
    String inner(AddressParts outer) {
        if (isArchive(outer.host())) {
            return archived(outer);
        }
        if (ampCaches.hasHost(outer.host())) {
            String page = cachedByAmp(outer);
            if (page != null) {
                return page;
            }
        }
        return forwarders.has(outer.host()) ? forwarded(outer) : null;
    }

    private static @Nullable String archived(AddressParts outer) {
        Matcher cache = CACHE.matcher(Percent.decoded(outer.query()));
        if (cache.find()) {
            return cache.group(1);
        }
        String rest = outer.query().isEmpty() ? outer.path() : outer.path() + "?" + outer.query();
        Matcher found = ADDRESS.matcher(rest);
        if (found.find()) {
            String inner = rest.substring(found.start());
            return found.group().indexOf('%') < 0 ? inner : Percent.decoded(inner);
        }
        String[] parts = rest.split("/", -1);
        for (int i = 1; i + 1 < parts.length; i++) {
            if (STAMP.matcher(parts[i]).matches()) {
                return hostIn(parts, i + 1);
            }
        }
        return null;
    }

    private static @Nullable String cachedByAmp(AddressParts outer) {
        String[] parts = outer.path().split("/", -1);
        if (parts.length < 3 || !CACHE_KINDS.contains(parts[1])) {
            return null;
        }
        String page = hostIn(parts, parts[2].equals("s") ? 3 : 2);
        return page == null || outer.query().isEmpty() ? page : page + "?" + outer.query();
    }

    /** The parts of a path from a number on, if the first of them may be a host. */
    private static @Nullable String hostIn(String[] parts, int from) {
        if (from >= parts.length || parts[from].indexOf('.') <= 0) {
            return null;
        }
        return String.join("/", Arrays.asList(parts).subList(from, parts.length));
    }

    private @Nullable String forwarded(AddressParts outer) {
        String path = outer.path().isEmpty() ? "/" : outer.path();
        for (AddressRules.Wrapper wrapper : wrappers) {
            if (new Names(List.of(wrapper.host())).has(outer.host())
                    && wrapper.path().equals(path)) {
                return parameter(outer.query(), wrapper.parameters());
            }
        }
        return null;
    }

    private static @Nullable String parameter(String query, List<String> names) {
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && names.contains(parameter.substring(0, equals))) {
                String value = Percent.decoded(parameter.substring(equals + 1));
                if (ADDRESS.matcher(value).lookingAt()) {
                    return value;
                }
            }
        }
        return null;
    }
}
