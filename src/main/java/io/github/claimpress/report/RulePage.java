package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the page of a rule says it is about. The pages of {@code docs/rules} are packed with the program. */
final class RulePage {
    private static final String FOLDER = "/META-INF/claimpress/rules/";

    private RulePage() {}

    /** The first paragraph below the heading, as plain text; empty for a rule of an extension. */
    static Optional<String> about(Code code) {
        try (InputStream page = RulePage.class.getResourceAsStream(FOLDER + code + ".md")) {
            return page == null
                    ? Optional.empty()
                    : new String(page.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .filter(line -> !line.isBlank())
                            .findFirst()
                            .map(RulePage::plain);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String plain(String paragraph) {
        return paragraph.replace("`", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
    }
}
