package io.github.claimpress.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.claimpress.model.Body;

/**
 * Walks the parser's tree. What neither writer knows is shown as it was written: a kind of node that a later
 * parser may invent is text here until somebody allows it.
 */
final class TreeWriter {
    private final Document document;
    private final SafeHtml out;
    private final OutlineNotes notes;
    private final Footnotes footnotes;
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private int depth;

    TreeWriter(Document document, Setting setting) {
        this.document = document;
        this.out = new SafeHtml(document.getTextLength());
        this.notes = new OutlineNotes(setting.start());
        this.footnotes = new Footnotes(this, out);
        this.inlines = new InlineWriter(this, document, setting, notes, footnotes);
        this.blocks = new BlockWriter(this, setting, notes);
    }

    Markdown.Written write() {
        children(document);
        footnotes.writeAll();
        Body body = out.body();
        return new Markdown.Written(body, notes.outline(body.text().length()));
    }

    SafeHtml out() {
        return out;
    }

    void children(Node parent) {
        if (++depth > Limits.DEPTH) {
            throw new CostlyMarkdownException();
        }
        Node child = parent.getFirstChild();
        while (child != null) {
            if (out.length() + notes.length() > Limits.WRITTEN) {
                throw new CostlyMarkdownException();
            }
            Node last = TextRun.lastOf(child);
            if (last != null) {
                inlines.run(child, last);
                child = last.getNext();
            } else {
                write(child);
                child = child.getNext();
            }
        }
        depth--;
    }

    /** Markup around the children of a node; both tags are fixed. */
    void around(String open, Node node, String close) {
        out.tag(open);
        children(node);
        out.tag(close);
    }

    private void write(Node node) {
        if (!inlines.write(node) && !blocks.write(node)) {
            asWritten(node);
        }
    }

    /** Raw HTML and unknown nodes. A comment alone says nothing to readers and is left out, as on GitHub. */
    private void asWritten(Node node) {
        String raw = node.getChars().toString();
        if (isComment(raw.strip())) {
            return;
        }
        notes.removed(node);
        if (node instanceof Block) {
            out.tag("<p>");
            out.words(raw.strip());
            out.tag("</p>\n");
            out.endBlock();
        } else {
            out.words(raw);
        }
    }

    private static boolean isComment(String raw) {
        return raw.startsWith("<!--") && raw.indexOf("-->", 4) == raw.length() - 3;
    }
}
