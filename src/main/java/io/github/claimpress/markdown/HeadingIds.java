package io.github.claimpress.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each heading of a text an anchor of its own, made from its words as on GitHub. */
final class HeadingIds {
    /** Anchors that pages have themselves, beside those of sources, denials and appearances. */
    private static final Set<String> TAKEN = Set.of(
            "about-check",
            "appearances",
            "cite",
            "claim",
            "content",
            "corrections",
            "findings",
            "footer",
            "header",
            "main",
            "media",
            "navigation",
            "official-denials",
            "related",
            "requests",
            "requests-for-comment",
            "search",
            "sources",
            "spread",
            "title",
            "top",
            "verdict");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** The same headings in the same order always get the same ids. */
    String of(String words) {
        String slug = slug(words);
        String name = slug.isEmpty() ? "section" : slug;
        String id = name;
        while (isNumbered(id) || TAKEN.contains(id) || !used.add(id)) {
            id = name + "-" + next.merge(name, 1, Integer::sum);
        }
        return id;
    }

    /** Whether it is a letter and a number, as anchors of sources and denials are. */
    private static boolean isNumbered(String id) {
        int at = id.length();
        while (at > 0 && id.charAt(at - 1) >= '0' && id.charAt(at - 1) <= '9') {
            at--;
        }
        return at == 1 && id.length() > 1 && id.charAt(0) >= 'a' && id.charAt(0) <= 'z';
    }

    /** Letters, marks and digits of any script, in lower case; spaces are hyphens, other signs are left out. */
    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        String lower = words.replace('İ', 'i').toLowerCase(Locale.ROOT);
        for (int c, i = 0; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || isMark(c)) {
                slug.appendCodePoint(c);
            }
        }
        int start = 0;
        int end = slug.length();
        while (start < end && slug.charAt(start) == '-') {
            start++;
        }
        while (start < end && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(start, end);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
