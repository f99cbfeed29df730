package io.github.claimpress.address;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link AddressRules.Form} made ready to be compared with addresses of its host. */
final class AddressForm {
    private final String host;
    private final String to;
    private final List<String> parts;
    private final boolean open;

    AddressForm(AddressRules.Form form) {
        List<String> from = List.of(form.from().split("/", -1));
        this.host = from.get(0);
        this.to = form.to();
        this.open = from.get(from.size() - 1).equals("*");
        this.parts = from.subList(1, from.size() - (open ? 1 : 0));
    }

    String host() {
        return host;
    }

    /**
     * What an address is compared as.
     *
     * @param folded whether capitals do not matter in the part {@code {name}}
     * @return null where the address does not have this form
     */
    @Nullable
    String apply(List<String> path, boolean folded) {
        if (path.size() < parts.size() || path.size() > parts.size() && !open) {
            return null;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!isFree(parts.get(i)) && !parts.get(i).equals(path.get(i))) {
                return null;
            }
        }
        String result = to;
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.get(i);
            if (isFree(name)) {
                String value = folded && name.equals("{name}") ? foldedName(path.get(i)) : path.get(i);
                // In a query this sign would part two parameters.
                result = result.replace(name, to.indexOf('?') < 0 ? value : value.replace("&", "%26"));
            }
        }
        return result;
    }

    private static boolean isFree(String part) {
        return part.startsWith("{");
    }

    /** A name in small letters; an invitation, which starts with a plus sign, stays as it is. */
    static String foldedName(String part) {
        return part.startsWith("+") ? part : Percent.normal(part.toLowerCase(Locale.ROOT));
    }
}
