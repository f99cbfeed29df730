package io.github.claimpress.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of names made quick to look into: some whole, some that end in {@code *} and mean every name that starts so. */
final class Names {
    private final Set<String> whole = new HashSet<>();
    private final List<String> starts = new ArrayList<>();

    Names(List<String> names) {
        for (String name : names) {
            if (name.endsWith("*")) {
                starts.add(name.substring(0, name.length() - 1));
            } else {
                whole.add(name);
            }
        }
    }

    boolean has(String wanted) {
        if (whole.contains(wanted)) {
            return true;
        }
        for (String start : starts) {
            if (wanted.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a host is listed, or lies below one that is. */
    boolean hasHost(String host) {
        if (has(host)) {
            return true;
        }
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
            if (whole.contains(host.substring(dot + 1))) {
                return true;
            }
        }
        return false;
    }
}
