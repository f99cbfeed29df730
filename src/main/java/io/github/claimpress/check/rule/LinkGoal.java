package io.github.claimpress.check.rule;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a link of a text leads.
 *
 * @param path for a file, its path from the site's folder; else the address
 * @param fragment the anchor without its sign; empty for none
 */
record LinkGoal(Sort sort, String path, String fragment) {
    private static final String CONTENT = "content/";

    /** What a link may lead to. */
    enum Sort {
        /** The web, a mail program: not ours to look up. */
        OUTSIDE,
        /** A place on the same page. */
        ANCHOR,
        /** Another Markdown file. */
        FILE,
        /** Nothing: two pairs of brackets are a link in wikis alone. */
        WIKI,
        /** Something of the site that is no Markdown file. */
        OTHER
    }

    /** @param target as an outline has it: the path of a Markdown file counts from {@code content/} */
    static LinkGoal of(String target) {
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(target.substring(hash + 1));
        if (isOutside(target)) {
            return new LinkGoal(Sort.OUTSIDE, target, "");
        }
        if (target.startsWith("[[")) {
            return new LinkGoal(Sort.WIKI, target, "");
        }
        if (before.isEmpty()) {
            return new LinkGoal(Sort.ANCHOR, "", fragment);
        }
        return before.endsWith(".md")
                ? new LinkGoal(Sort.FILE, CONTENT + before, fragment)
                : new LinkGoal(Sort.OTHER, before, fragment);
    }

    /** Whether an address has a scheme, or a host without one. */
    static boolean isOutside(String target) {
        if (target.startsWith("//")) {
            return true;
        }
        int colon = target.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char letter = target.charAt(i);
            if (letter >= 128 || !Character.isLetterOrDigit(letter) && "+-.".indexOf(letter) < 0) {
                return false;
            }
        }
        return colon > 0;
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException oddPercentSign) {
            return fragment;
        }
    }
}
