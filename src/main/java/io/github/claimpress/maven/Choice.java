package io.github.claimpress.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** A parameter that is one of some words; capitals do not matter. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> all, String word) throws MojoFailureException {
        for (E one : all.getEnumConstants()) {
            if (one.name().equalsIgnoreCase(word)) {
                return one;
            }
        }
        String words = Arrays.stream(all.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new MojoFailureException("'" + word + "' is not known; there are " + words);
    }
}
