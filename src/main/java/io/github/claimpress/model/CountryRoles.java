package io.github.claimpress.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Country codes by role: whom the claim is about, where it began, where it was repeated. Upper case, no repeats. */
public record CountryRoles(List<String> about, List<String> origin, List<String> spread) {
    public static final CountryRoles NONE = new CountryRoles(List.of(), List.of(), List.of());

    public CountryRoles {
        about = List.copyOf(about);
        origin = List.copyOf(origin);
        spread = List.copyOf(spread);
    }

    public List<String> in(CountryRole role) {
        return switch (role) {
            case ABOUT -> about;
            case ORIGIN -> origin;
            case SPREAD -> spread;
        };
    }

    /** Every country in any role, once, in the order of roles. */
    public List<String> all() {
        LinkedHashSet<String> every = new LinkedHashSet<>(about);
        every.addAll(origin);
        every.addAll(spread);
        return new ArrayList<>(every);
    }
}
