package io.github.claimpress.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of YAML. Offsets are UTF-16 units of the file's text, from 0. */
public sealed interface YamlNode {
    int start();

    int end();

    /** What to call it in a message. */
    String kind();

    /**
     * A single value.
     *
     * @param plain whether it stood without quotation marks
     */
    record Scalar(String text, boolean plain, int start, int end) implements YamlNode {
        @Override
        public String kind() {
            return "a text";
        }

        /** Whether it means that nothing was said: a plain empty value, {@code ~}, {@code null}, or empty quotes. */
        public boolean isAbsent() {
            return text.isEmpty() || plain && (text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    record Sequence(List<YamlNode> items, int start, int end) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(List<Pair> pairs, int start, int end) implements YamlNode {
        @Override
        public String kind() {
            return "a group of fields";
        }

        /** The pair with a key, or null. */
        public @Nullable Pair pair(String key) {
            for (Pair pair : pairs) {
                if (pair.key().text().equals(key)) {
                    return pair;
                }
            }
            return null;
        }
    }

    record Pair(Scalar key, YamlNode value) {}
}
