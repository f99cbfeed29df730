package io.github.claimpress.yaml;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.text.Position;
import io.github.claimpress.text.SourceText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds lines and columns of problems in one file, by reading its fields once more. */
public final class Locator {
    private final @Nullable SourceText file;
    private final @Nullable FrontMatter matter;
    /** Lines taken out so far: thousands of problems of one long line share its text. */
    private final Map<Integer, String> lines = new HashMap<>();

    /** @param file null where it cannot be read: then every place is its start */
    public Locator(@Nullable SourceText file) {
        this.file = file;
        this.matter = file == null
                ? null
                : file.path().endsWith(".md")
                        ? FrontMatter.of(file, new Problems())
                        : FrontMatter.ofYaml(file, new Problems());
    }

    public Located locate(Problem problem) {
        if (problem.place() instanceof Place.OfSpan span) {
            return located(problem, span.start(), span.end());
        }
        if (problem.place() instanceof Place.OfField field && matter != null) {
            YamlNode node = node(matter, field);
            return located(problem, node.start(), node.end());
        }
        if (problem.place() instanceof Place.OfWord word && file != null && matter != null) {
            YamlNode text = node(matter, new Place.OfField(word.path(), word.field(), false));
            int at = file.content().substring(text.start(), text.end()).indexOf(word.word());
            return at < 0
                    ? located(problem, text.start(), text.end())
                    : located(
                            problem,
                            text.start() + at,
                            text.start() + at + word.word().length());
        }
        return located(problem, 0, 0);
    }

    /**
     * The part of a file to point at: the value; of a list or a group, and of a field that is missing in one, the
     * name of the field that holds it, since the whole would be many lines.
     */
    private static YamlNode node(FrontMatter matter, Place.OfField place) {
        FieldPath path = place.field();
        YamlNode value = matter.nearest(path);
        if (!place.key() && value instanceof YamlNode.Scalar && exists(matter, path)) {
            return value;
        }
        YamlNode.Scalar key = matter.key(path);
        for (FieldPath up = path; key == null && up.parent() != null && up.index() < 0; up = up.parent()) {
            key = matter.key(up);
        }
        if (key != null) {
            return key;
        }
        return value instanceof YamlNode.Scalar ? value : new YamlNode.Scalar("", true, value.start(), value.start());
    }

    private static boolean exists(FrontMatter matter, FieldPath path) {
        FieldPath parent = path.parent();
        return parent == null
                || path.key() == null
                || matter.key(path) != null
                || !(matter.nearest(parent) instanceof YamlNode.Mapping);
    }

    private Located located(Problem problem, int start, int end) {
        SourceText text = file;
        if (text == null) {
            return new Located(problem, Position.START, Position.START, "");
        }
        Position from = text.position(start);
        Position to = text.position(end);
        String line = lines.computeIfAbsent(from.line(), text::line);
        return new Located(problem, from, to, line);
    }
}
