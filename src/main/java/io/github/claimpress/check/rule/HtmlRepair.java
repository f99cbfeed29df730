package io.github.claimpress.check.rule;

import java.util.Map;

/** What to write in place of HTML, by its tag. */
final class HtmlRepair {
    private static final String BOLD = "Write **two asterisks** around the words in place of the tags.";
    private static final String ITALIC = "Write *one asterisk* on each side of the words in place of the tags.";
    private static final String HEADING = "Write ## and a space before the heading in place of the tags.";
    private static final String LIST = "Begin each item on a line of its own with a hyphen and a space, without tags.";
    private static final String PROGRAM = "Delete all of it, up to the tag that closes it: a text cannot run programs.";
    private static final String PAGE =
            "Delete it: a text cannot hold pages of others. A link to the page can stand in its place: [words](https://…).";

    private static final Map<String, String> BY_TAG = Map.ofEntries(
            Map.entry("b", BOLD),
            Map.entry("strong", BOLD),
            Map.entry("i", ITALIC),
            Map.entry("em", ITALIC),
            Map.entry("a", "Write [words](https://…) in place of the tags."),
            Map.entry(
                    "img",
                    "Write ![what it shows](picture.jpg) in its place, with a picture that lies beside the text."),
            Map.entry("br", "End the line with a backslash in its place, or begin a new paragraph with an empty line."),
            Map.entry("p", "Put an empty line between paragraphs in place of the tags."),
            Map.entry("hr", "Write --- on a line of its own in its place, with empty lines around it."),
            Map.entry("h1", HEADING),
            Map.entry("h2", HEADING),
            Map.entry("h3", HEADING),
            Map.entry("ul", LIST),
            Map.entry("ol", LIST),
            Map.entry("li", LIST),
            Map.entry("blockquote", "Begin each line of the quotation with > and a space in place of the tags."),
            Map.entry("script", PROGRAM),
            Map.entry("iframe", PAGE),
            Map.entry("embed", PAGE),
            Map.entry("object", PAGE),
            Map.entry("video", PAGE));

    private HtmlRepair() {}

    /** @param tag its name in small letters */
    static String of(String tag) {
        return BY_TAG.getOrDefault(tag, "Delete each <…> whole; the words between the tags may stay.");
    }
}
