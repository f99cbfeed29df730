package io.github.claimpress.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import io.github.claimpress.model.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what others will want to know of a text. */
final class OutlineNotes {
    private static final Pattern TAG = Pattern.compile("\\s*<(/?[A-Za-z][A-Za-z0-9-]*)");

    private final int start;
    private final List<Outline.Link> links = new ArrayList<>();
    private final List<Outline.Image> images = new ArrayList<>();
    private final List<Outline.Heading> headings = new ArrayList<>();
    private final List<Outline.Removed> removed = new ArrayList<>();
    private int length;

    /** @param start where the Markdown begins in its file */
    OutlineNotes(int start) {
        this.start = start;
    }

    /** @param named the other host that its words name; empty for none */
    void link(LinkTarget target, int from, int to, String named) {
        String address = Escapes.clean(target.address());
        length += address.length() + named.length();
        boolean unsafe = target.isUnsafe() || !named.isEmpty();
        links.add(new Outline.Link(address, start + from, start + to, unsafe, named));
    }

    void linkOfWiki(String written, int from, int to) {
        length += written.length();
        links.add(new Outline.Link(written, start + from, start + to, false, ""));
    }

    void image(LinkTarget target, String alt, Node node) {
        String address = Escapes.clean(target.address());
        length += address.length() + alt.length();
        images.add(new Outline.Image(address, alt, start + node.getStartOffset(), start + node.getEndOffset()));
    }

    void heading(int level, String id, String text) {
        headings.add(new Outline.Heading(level, id, text));
    }

    void removed(Node node) {
        int end = start + node.getEndOffset() - node.getChars().countTrailing(CharPredicate.WHITESPACE);
        removed.add(new Outline.Removed(tag(node), start + node.getStartOffset(), end));
    }

    private static String tag(Node node) {
        Matcher tag = TAG.matcher(node.getChars());
        return tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** How much text was noted, in UTF-16 units: it counts as written. */
    int length() {
        return length;
    }

    Outline outline(int textLength) {
        return new Outline(-1, textLength, links, images, headings, removed);
    }
}
