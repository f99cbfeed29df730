package io.github.claimpress.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;

/** Writes paragraphs, headings, lists, quotations and code. */
final class BlockWriter {
    private final TreeWriter tree;
    private final SafeHtml out;
    private final Setting setting;
    private final OutlineNotes notes;
    private final TableWriter tables;
    private final HeadingIds ids = new HeadingIds();

    BlockWriter(TreeWriter tree, Setting setting, OutlineNotes notes) {
        this.tree = tree;
        this.out = tree.out();
        this.setting = setting;
        this.notes = notes;
        this.tables = new TableWriter(tree);
    }

    /** Whether the node was of this writer's kind. */
    boolean write(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof ListItem) {
            tree.around("<li>", node, "</li>\n");
            out.endBlock();
        } else if (node instanceof BulletList) {
            tree.around("<ul>\n", node, "</ul>\n");
        } else if (node instanceof OrderedList list) {
            orderedList(list);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote) {
            tree.around("<blockquote>\n", node, "</blockquote>\n");
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getContentChars().toString());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getContentChars().trimTailBlankLines().toString());
        } else if (node instanceof ThematicBreak) {
            out.tag("<hr>\n");
        } else {
            return isSilent(node) || tables.write(node);
        }
        return true;
    }

    /** Definitions, which are written where they are named. */
    private static boolean isSilent(Node node) {
        return node instanceof Reference || node instanceof FootnoteBlock || node instanceof BlankLine;
    }

    private void paragraph(Paragraph paragraph) {
        boolean tight = paragraph.getParent() instanceof ListItem item && item.isParagraphInTightListItem(paragraph);
        if (tight) {
            tree.children(paragraph);
            out.tag(paragraph.getNext() == null ? "" : "\n");
        } else if (paragraph.getFirstChild() != null) {
            tree.around("<p>", paragraph, "</p>\n");
        }
        out.endBlock();
    }

    private void orderedList(OrderedList list) {
        out.tag("<ol");
        if (list.getStartNumber() != 1) {
            out.attribute("start", Integer.toString(list.getStartNumber()));
        }
        tree.around(">\n", list, "</ol>\n");
    }

    /** A heading without anything in it would only confuse those who jump from one to the next. */
    private void heading(Heading heading) {
        if (heading.getFirstChild() == null) {
            return;
        }
        int level = Math.min(6, Math.max(heading.getLevel(), 2) - 2 + setting.topLevel());
        String text = PlainText.of(heading, setting);
        String id = ids.of(text);
        notes.heading(level, id, text);
        out.tag("<h");
        out.number(level);
        out.attribute("id", id);
        tree.around(">", heading, "</h");
        out.number(level);
        out.tag(">\n");
        out.endBlock();
        tables.follow(id);
    }

    private void code(String lines) {
        out.tag("<pre tabindex=\"0\"><code>");
        out.words(lines);
        out.tag(lines.isEmpty() || lines.endsWith("\n") ? "" : "\n");
        out.tag("</code></pre>\n");
        out.endBlock();
    }
}
