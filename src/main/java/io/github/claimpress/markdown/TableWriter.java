package io.github.claimpress.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;

/** Writes tables in a frame that scrolls, also by keyboard, named after the heading above it. */
final class TableWriter {
    private final TreeWriter tree;
    private final SafeHtml out;
    private String heading = "";

    TableWriter(TreeWriter tree) {
        this.tree = tree;
        this.out = tree.out();
    }

    /** @param id the heading that the next tables stand under */
    void follow(String id) {
        heading = id;
    }

    /** Whether the node was of this writer's kind. */
    boolean write(Node node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof TableRow) {
            tree.around("<tr>", node, "</tr>\n");
            out.endBlock();
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof TableHead) {
            tree.around("<thead>\n", node, "</thead>\n");
        } else if (node instanceof TableBody) {
            if (node.getFirstChild() != null) {
                tree.around("<tbody>\n", node, "</tbody>\n");
            }
        } else {
            return node instanceof TableSeparator;
        }
        return true;
    }

    private void table(Node table) {
        out.tag("<div class=\"table\" tabindex=\"0\"");
        if (!heading.isEmpty()) {
            out.tag(" role=\"group\"");
            out.attribute("aria-labelledby", heading);
        }
        tree.around("><table>\n", table, "</table></div>\n");
    }

    private void cell(TableCell cell) {
        out.tag(cell.isHeader() ? "<th scope=\"col\"" : "<td");
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            out.tag(" class=\"right\"");
        } else if (alignment == TableCell.Alignment.CENTER) {
            out.tag(" class=\"center\"");
        }
        out.tag(">");
        tree.children(cell);
        out.tag(cell.isHeader() ? "</th>" : "</td>");
        out.gap();
    }
}
