package io.github.claimpress.check;

import java.util.Set;
import java.util.TreeSet;

/**
 * Rules that no policy turns down. What cannot be read cannot be published; two things at one address, a verdict without
 * a meaning or a broken template give no site; a link that runs a program harms readers; and a record that changes in
 * silence is none.
 */
final class FixedRules {
    /** What reading tells. */
    static final Set<String> READING = Set.of(
            "bad-date",
            "bad-language",
            "bad-slug",
            "bad-url",
            "bidi-control",
            "costly-markdown",
            "duplicate-key",
            "missing-field",
            "missing-front-matter",
            "not-utf-8",
            "symbolic-link",
            "too-deep",
            "too-large",
            "too-many-aliases",
            "unknown-country",
            "unknown-field",
            "wrong-shape",
            "yaml-syntax");

    private static final Set<String> CHECKS = Set.of(
            "clashing-page",
            "duplicate-id",
            "duplicate-slug",
            "silent-verdict-change",
            "template-fault",
            "unknown-verdict",
            "unsafe-link",
            "vanished-entry",
            "void-without-record");

    /** All of them. */
    static final Set<String> CODES = both();

    private FixedRules() {}

    private static Set<String> both() {
        Set<String> codes = new TreeSet<>(READING);
        codes.addAll(CHECKS);
        return Set.copyOf(codes);
    }
}
