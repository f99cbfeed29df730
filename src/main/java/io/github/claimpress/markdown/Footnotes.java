package io.github.claimpress.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers footnotes in the order in which they are first named, and writes them below the text. Their anchors
 * hold a colon, which those of headings never do.
 */
final class Footnotes {
    private final TreeWriter tree;
    private final SafeHtml out;
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final List<Integer> uses = new ArrayList<>();

    Footnotes(TreeWriter tree, SafeHtml out) {
        this.tree = tree;
        this.out = out;
    }

    /** The raised number in the text; a name without a note stays as it was written. */
    void reference(Footnote reference) {
        FootnoteBlock note = reference.getFootnoteBlock();
        if (note == null) {
            out.words(reference.getChars().toString());
            return;
        }
        int number = numbers.computeIfAbsent(note, found -> {
            notes.add(found);
            uses.add(0);
            return notes.size();
        });
        int use = uses.get(number - 1) + 1;
        uses.set(number - 1, use);
        out.tag("<sup><a class=\"note\" role=\"doc-noteref\"");
        out.attribute("id", anchor(number, use));
        out.attribute("href", "#fn:" + number);
        out.tag(">");
        out.number(number);
        out.tag("</a></sup>");
    }

    private static String anchor(int number, int use) {
        return "fnref:" + number + (use == 1 ? "" : ":" + use);
    }

    /** A note may name another for the first time, so that the list grows while it is written. */
    void writeAll() {
        for (int i = 0; i < notes.size(); i++) {
            out.tag(i == 0 ? "<ol class=\"footnotes\">\n" : "");
            out.tag("<li");
            out.attribute("id", "fn:" + (i + 1));
            out.tag(">");
            tree.children(notes.get(i));
            for (int use = 1; use <= uses.get(i); use++) {
                out.tag(" <a class=\"back\" role=\"doc-backlink\"");
                out.attribute("href", "#" + anchor(i + 1, use));
                out.tag(">↩</a>");
            }
            out.tag("</li>\n");
            out.endBlock();
        }
        out.tag(notes.isEmpty() ? "" : "</ol>\n");
    }
}
