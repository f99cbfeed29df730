package io.github.claimpress.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes maps, lists, texts, numbers and flags as YAML, each member on a line of its own; a map of single values that
 * is an item of a list stays on one line where it is short.
 */
public final class YamlBlock {
    private static final int LONGEST_LINE = 100;

    /** A value that is written once under a name, and by that name wherever else it stands. */
    public record Shared(String name, List<?> items) {}

    private final StringBuilder out = new StringBuilder();
    private final Set<String> written = new HashSet<>();

    private YamlBlock() {}

    public static String of(Map<String, ?> value) {
        YamlBlock block = new YamlBlock();
        block.members(value, "");
        return block.out.toString();
    }

    private void members(Map<?, ?> map, String indent) {
        map.forEach((key, value) -> {
            out.append(out.length() == 0 || out.charAt(out.length() - 1) == '\n' ? indent : "")
                    .append(YamlText.of(String.valueOf(key)))
                    .append(':');
            value(value, indent);
        });
    }

    private void value(Object value, String indent) {
        if (value instanceof Shared shared) {
            boolean first = written.add(shared.name());
            out.append(first ? " &" : " *").append(shared.name());
            if (first) {
                items(shared.items(), indent + "  ");
            } else {
                out.append('\n');
            }
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            members(map, indent + "  ");
        } else if (value instanceof List<?> list && !isLine(list)) {
            items(list, indent + "  ");
        } else {
            out.append(' ').append(line(value)).append('\n');
        }
    }

    private void items(List<?> list, String indent) {
        out.append('\n');
        for (Object item : list) {
            out.append(indent).append("- ");
            boolean block = item instanceof Map<?, ?> map
                    && (!map.values().stream().allMatch(YamlBlock::isSingle)
                            || line(map).length() > LONGEST_LINE);
            if (block) {
                members((Map<?, ?>) item, indent + "  ");
            } else {
                out.append(line(item)).append('\n');
            }
        }
    }

    private static boolean isLine(List<?> list) {
        return list.stream().allMatch(YamlBlock::isSingle) && line(list).length() <= LONGEST_LINE;
    }

    private static boolean isSingle(Object value) {
        return value instanceof String || value instanceof Boolean || value instanceof Integer;
    }

    private static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> YamlText.of(String.valueOf(member.getKey())) + ": " + line(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlBlock::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? YamlText.of(text) : String.valueOf(value);
    }
}
