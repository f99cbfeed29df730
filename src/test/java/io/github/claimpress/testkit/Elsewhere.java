package io.github.claimpress.testkit;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Another machine: does something under another default locale and time zone, and puts the former ones back. */
public final class Elsewhere {
    private Elsewhere() {}

    public static <T> T in(String locale, String zone, Supplier<T> work) {
        Locale before = Locale.getDefault();
        TimeZone time = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return work.get();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(time);
        }
    }
}
