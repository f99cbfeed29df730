package io.github.claimpress.address;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares an address with a {@link AddressRules.Form}. */
final class AddressForm {
    private AddressForm() {}

    /**
     * @param folded whether capitals do not matter in the part {@code {name}}
     * @return null where the address does not have this form
     */
    static @Nullable String apply(AddressRules.Form form, String host, List<String> path, boolean folded) {
        String[] wanted = form.from().split("/", -1);
        boolean open = wanted[wanted.length - 1].equals("*");
        int parts = wanted.length - 1 - (open ? 1 : 0);
        if (!wanted[0].equals(host) || path.size() < parts || path.size() > parts && !open) {
            return null;
        }
        String result = form.to();
        for (int i = 0; i < parts; i++) {
            String name = wanted[i + 1];
            String part = path.get(i);
            if (name.startsWith("{")) {
                String value = folded && name.equals("{name}") ? foldedName(part) : part;
                // In a query this sign would part two parameters.
                result = result.replace(name, form.to().indexOf('?') < 0 ? value : value.replace("&", "%26"));
            } else if (!name.equals(part)) {
                return null;
            }
        }
        return result;
    }

    /** A name in small letters; an invitation, which starts with a plus sign, stays as it is. */
    static String foldedName(String part) {
        return part.startsWith("+") ? part : Percent.normal(part.toLowerCase(Locale.ROOT));
    }
}
