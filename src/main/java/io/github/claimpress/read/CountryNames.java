package io.github.claimpress.read;

import io.github.claimpress.diagnostic.NearestName;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What people write for a country where its code is wanted; for help only. */
final class CountryNames {
    /** Codes that are none, and names that no language of the interface has, in lower case. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("en", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("northern ireland", "GB"),
            Map.entry("usa", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("u.s.a.", "US"),
            Map.entry("america", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("el", "GR"),
            Map.entry("ks", "XK"),
            Map.entry("xkx", "XK"),
            Map.entry("su", "RU"),
            Map.entry("russian federation", "RU"),
            Map.entry("turkey", "TR"),
            Map.entry("türkiye", "TR"),
            Map.entry("korea", "KR"),
            Map.entry("south korea", "KR"),
            Map.entry("north korea", "KP"),
            Map.entry("republic of korea", "KR"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("macedonia", "MK"),
            Map.entry("burma", "MM"),
            Map.entry("ivory coast", "CI"),
            Map.entry("cape verde", "CV"),
            Map.entry("swaziland", "SZ"),
            Map.entry("east timor", "TL"),
            Map.entry("uae", "AE"),
            Map.entry("emirates", "AE"),
            Map.entry("vatican", "VA"),
            Map.entry("holy see", "VA"),
            Map.entry("palestine", "PS"),
            Map.entry("persia", "IR"),
            Map.entry("belorussia", "BY"),
            Map.entry("byelorussia", "BY"),
            Map.entry("moldavia", "MD"),
            Map.entry("congo", "CG"),
            Map.entry("dr congo", "CD"),
            Map.entry("drc", "CD"),
            Map.entry("prc", "CN"),
            Map.entry("ksa", "SA"),
            Map.entry("european union", "EU"));

    private final Map<String, String> codes = new TreeMap<>(USUAL);

    /** @param byName codes by the names that the interface's languages have, in lower case */
    CountryNames(Map<String, String> byName) {
        for (String code : Locale.getISOCountries()) {
            codes.put(
                    new Locale.Builder()
                            .setRegion(code)
                            .build()
                            .getISO3Country()
                            .toLowerCase(Locale.ROOT),
                    code);
        }
        codes.putAll(byName);
    }

    /** The code that was probably meant, of those that may stand here; null for no idea. */
    @Nullable
    String codeOf(String written, Collection<String> known) {
        String upper = written.toUpperCase(Locale.ROOT);
        if (known.contains(upper)) {
            return upper;
        }
        String typed = written.toLowerCase(Locale.ROOT).strip();
        String code = codes.get(typed.startsWith("the ") ? typed.substring(4) : typed);
        if (code == null && typed.codePointCount(0, typed.length()) > 3) {
            code = NearestName.of(typed, codes.keySet()).map(codes::get).orElse(null);
        }
        return code != null && known.contains(code) ? code : null;
    }
}
