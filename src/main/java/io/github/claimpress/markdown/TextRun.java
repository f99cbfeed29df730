package io.github.claimpress.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Neighbouring nodes of text, which the parser may have parted in the middle of an address. */
final class TextRun {
    private TextRun() {}

    /** The last node of the run that begins here; null where none does. */
    static @Nullable Node lastOf(Node first) {
        if (!isText(first)) {
            return null;
        }
        Node last = first;
        Node next = first.getNext();
        while (next != null && isText(next) && next.getStartOffset() == last.getEndOffset()) {
            last = next;
            next = last.getNext();
        }
        return last;
    }

    private static boolean isText(Node node) {
        return node instanceof Text
                || node instanceof HtmlEntity && node.getChars().equals("&amp;");
    }
}
