package io.github.claimpress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes what stands within a line. */
final class InlineWriter {
    private final TreeWriter tree;
    private final SafeHtml out;
    private final LinkWriter links;
    private final Footnotes footnotes;

    InlineWriter(TreeWriter tree, Document document, Setting setting, OutlineNotes notes, Footnotes footnotes) {
        this.tree = tree;
        this.out = tree.out();
        this.links = new LinkWriter(tree, document, setting, notes);
        this.footnotes = footnotes;
    }

    /** A run of text. */
    void run(Node first, Node last) {
        int start = first.getStartOffset();
        int end = last.getEndOffset();
        if (links.mayBeBare(start, end)) {
            links.bare(start, end);
        } else {
            links.words(start, end);
        }
    }

    /** Whether the node was of this writer's kind. */
    boolean write(Node node) {
        if (node instanceof SoftLineBreak) {
            out.tag("\n");
            out.gap();
        } else if (node instanceof Link link) {
            links.link(link);
        } else if (node instanceof Emphasis) {
            tree.around("<em>", node, "</em>");
        } else if (node instanceof StrongEmphasis) {
            tree.around("<strong>", node, "</strong>");
        } else if (node instanceof Code code) {
            code(code.getText().toString());
        } else if (node instanceof HardLineBreak) {
            out.tag("<br>\n");
            out.gap();
        } else {
            return writeRarer(node);
        }
        return true;
    }

    private boolean writeRarer(Node node) {
        if (node instanceof Footnote footnote) {
            footnotes.reference(footnote);
        } else if (node instanceof RefNode reference) {
            links.reference(reference);
        } else if (node instanceof Image image) {
            links.image(image);
        } else if (node instanceof AutoLink link) {
            links.automatic(node, link.getText().toString());
        } else if (node instanceof MailLink link) {
            links.mail(node, link.getText().toString());
        } else if (node instanceof Strikethrough) {
            tree.around("<del>", node, "</del>");
        } else if (node instanceof HtmlEntity) {
            out.words(Escaping.unescapeString(node.getChars()));
        } else {
            return false;
        }
        return true;
    }

    /** Code between backticks: line ends are spaces, and one space on both sides is only for the backticks' sake. */
    private void code(String raw) {
        String line = raw.replace('\n', ' ');
        boolean padded = line.length() > 2 && line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        out.tag("<code>");
        out.words(padded ? line.substring(1, line.length() - 1) : line);
        out.tag("</code>");
    }
}
