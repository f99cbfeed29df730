package io.github.claimpress.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a node without markup, for the description of an image and the mark of a citation. */
final class PlainText {
    private PlainText() {}

    static String of(Node node, Setting setting) {
        StringBuilder words = new StringBuilder();
        collect(node, setting, words);
        return Escapes.clean(words.toString()).strip();
    }

    private static void collect(Node parent, Setting setting, StringBuilder words) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text || child instanceof HtmlEntity) {
                words.append(setting.words(child.getChars()));
            } else if (child instanceof Code code) {
                words.append(code.getText());
            } else if (child instanceof SoftLineBreak) {
                words.append(' ');
            } else if (!(child instanceof Footnote)) {
                collect(child, setting, words);
            }
        }
    }
}
