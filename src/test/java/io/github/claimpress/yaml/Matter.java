package io.github.claimpress.yaml;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.SourceText;
import java.util.List;

/** A front matter as a test reads it: what came out, and what was said about it. */
record Matter(FrontMatter read, List<Problem> problems, SourceText file) {
    /** The fields alone, without the lines around them; they start on line 2. */
    static Matter fields(String fields) {
        return file("---\n" + fields + "\n---\n");
    }

    static Matter file(String content) {
        SourceText file = SourceText.of("a.md", content);
        Problems problems = new Problems();
        FrontMatter read = FrontMatter.of(file, problems);
        return new Matter(read, problems.all(), file);
    }

    /** Each problem as {@code 2:8-2:9 error yaml-syntax: headline}. */
    List<String> said() {
        Locator locator = new Locator(file);
        return problems.stream().map(locator::locate).map(Matter::line).toList();
    }

    /** The text of a field at the top. */
    String text(String key) {
        return ((YamlNode.Scalar) value(key)).text();
    }

    YamlNode value(String key) {
        return read.root().pair(key).value();
    }

    /** What stands in the file where the value of a field is said to be. */
    String source(String key) {
        return file.content().substring(value(key).start(), value(key).end());
    }

    private static String line(Located located) {
        return located.start().line() + ":" + located.start().column() + "-"
                + located.end().line() + ":"
                + located.end().column() + " " + located.problem().severity().word() + " "
                + located.problem().code() + ": " + located.problem().message();
    }
}
