package io.github.claimpress.yaml;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a Markdown file, or a whole YAML file.
 *
 * @param root the fields; empty where nothing could be read
 * @param bodyStart where the Markdown starts, a UTF-16 offset of the file's text
 */
public record FrontMatter(YamlNode.Mapping root, int bodyStart) {
    /** How long a front matter may be, in bytes of UTF-8. */
    public static final int MOST_BYTES = 64 * 1024;

    /** How long a file of YAML alone may be, in bytes of UTF-8. */
    public static final int MOST_FILE_BYTES = 1024 * 1024;

    static final String FENCE = "---";

    /**
     * Reads what stands between two {@code ---} lines at the top of a file.
     *
     * @return null where there is none, or where it cannot be read; the problem was added
     */
    public static @Nullable FrontMatter of(SourceText file, Problems out) {
        return of(file, List.of("title"), out);
    }

    /**
     * The same, where it is known what kind of file it is.
     *
     * @param needed the names of fields that it ought to have, for help
     */
    public static @Nullable FrontMatter of(SourceText file, List<String> needed, Problems out) {
        YamlProblems problems = new YamlProblems(file, out);
        String text = file.content();
        int start = endOfFence(text, 0);
        if (start < 0) {
            problems.missingFrontMatter(needed);
            return null;
        }
        int close = closingFence(text, start);
        if (close < 0) {
            problems.unclosedFrontMatter();
            return null;
        }
        if (isTooLong(text, start, close, MOST_BYTES)) {
            problems.frontMatterTooLarge(start);
            return null;
        }
        YamlNode.Mapping root = new YamlComposer(file, start, close, problems).compose();
        return root == null ? null : new FrontMatter(root, endOfFence(text, close));
    }

    /** Reads a file that is YAML from first to last character. */
    public static @Nullable FrontMatter ofYaml(SourceText file, Problems out) {
        int end = file.content().length();
        YamlProblems problems = new YamlProblems(file, out);
        if (isTooLong(file.content(), 0, end, MOST_FILE_BYTES)) {
            problems.fileTooLarge();
            return null;
        }
        YamlNode.Mapping root = new YamlComposer(file, 0, end, problems).compose();
        return root == null ? null : new FrontMatter(root, end);
    }

    /** The node that a path leads to, or the nearest one around it that exists. */
    public YamlNode nearest(FieldPath path) {
        if (path.parent() == null) {
            return root;
        }
        YamlNode holder = nearest(path.parent());
        YamlNode inner = step(holder, path);
        return inner == null ? holder : inner;
    }

    /** The key of a field, where the path leads to one that exists. */
    public YamlNode.@Nullable Scalar key(FieldPath path) {
        if (path.parent() == null || path.key() == null) {
            return null;
        }
        YamlNode.Pair pair = nearest(path.parent()) instanceof YamlNode.Mapping map ? map.pair(path.key()) : null;
        return pair == null ? null : pair.key();
    }

    private static @Nullable YamlNode step(YamlNode holder, FieldPath path) {
        if (path.key() != null) {
            YamlNode.Pair pair = holder instanceof YamlNode.Mapping map ? map.pair(path.key()) : null;
            return pair == null ? null : pair.value();
        }
        return holder instanceof YamlNode.Sequence list
                        && path.index() < list.items().size()
                ? list.items().get(path.index())
                : null;
    }

    private static boolean isTooLong(String text, int start, int end, int most) {
        return end - start > most / 4 && text.substring(start, end).getBytes(StandardCharsets.UTF_8).length > most;
    }

    /** The offset after a fence line that starts at {@code from}; -1 where there is none. */
    private static int endOfFence(String text, int from) {
        if (!text.startsWith(FENCE, from)) {
            return -1;
        }
        int end = text.indexOf('\n', from);
        String rest = text.substring(from + FENCE.length(), end < 0 ? text.length() : end);
        return rest.isBlank() ? (end < 0 ? text.length() : end + 1) : -1;
    }

    private static int closingFence(String text, int from) {
        for (int line = from; line >= 0 && line < text.length(); line = nextLine(text, line)) {
            if (endOfFence(text, line) >= 0) {
                return line;
            }
        }
        return -1;
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? -1 : end + 1;
    }
}
