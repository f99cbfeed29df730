package io.github.claimpress.diagnostic;

import java.util.regex.Pattern;

/**
 * The name of a kind of problem, which is also the name of its page in {@code docs/rules} and its key in
 * the policy of {@code site.yml}. A value and not an enum, because extensions add some.
 *
 * @param value a noun phrase in lower case with hyphens, such as {@code dead-internal-link}
 */
public record Code(String value) implements Comparable<Code> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Code {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
