package io.github.claimpress.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.claimpress.address.NamedHost;
import java.util.regex.Pattern;

/** Writes links and images, and notes where they lead. An address that is not allowed leaves only its words. */
final class LinkWriter {
    private static final Pattern CITED = Pattern.compile("#[sda][0-9]{1,4}");
    private static final Pattern CITATION = Pattern.compile("\\[?(\\p{L}{0,2}\\p{Nd}{1,4})]?");

    private final TreeWriter tree;
    private final SafeHtml out;
    private final Document document;
    private final Setting setting;
    private final OutlineNotes notes;
    private boolean within;

    LinkWriter(TreeWriter tree, Document document, Setting setting, OutlineNotes notes) {
        this.tree = tree;
        this.out = tree.out();
        this.document = document;
        this.setting = setting;
        this.notes = notes;
    }

    void link(Link link) {
        link(link, link);
    }

    /** A link or an image by reference. One whose definition is missing is text with brackets. */
    void reference(RefNode node) {
        Reference definition = node.getReferenceNode(document);
        if (definition == null) {
            noteLinkOfWiki(node);
            BasedSequence whole = node.getChars();
            BasedSequence inner = node.getChildChars();
            boolean empty = node.getFirstChild() == null;
            out.words(Escaping.unescapeString(empty ? whole : whole.prefixOf(inner)));
            tree.children(node);
            out.words(empty ? "" : Escaping.unescapeString(whole.suffixOf(inner)));
        } else if (node instanceof ImageRef) {
            image(node, definition);
        } else {
            link(node, definition);
        }
    }

    /** Two pairs of brackets are a link in a wiki; here they are brackets. */
    private void noteLinkOfWiki(RefNode node) {
        BasedSequence text = node.getChars().getBaseSequence();
        int from = node.getStartOffset() - 1;
        int to = node.getEndOffset() + 1;
        boolean twice = from >= 0 && to <= text.length() && text.charAt(from) == '[' && text.charAt(to - 1) == ']';
        if (twice && !within && node instanceof LinkRef) {
            notes.linkOfWiki(text.subSequence(from, to).toString(), from, to);
        }
    }

    void image(Image image) {
        image(image, image);
    }

    private void link(Node node, LinkNodeBase where) {
        LinkTarget target = LinkTarget.link(setting.path(), setting.words(where.getUrl()));
        String named = target.isOutside() ? NamedHost.otherThan(target.address(), PlainText.of(node, setting)) : "";
        notes.link(target, node.getStartOffset(), node.getEndOffset(), named);
        if (within || !target.isWritten() || !named.isEmpty()) {
            tree.children(node);
            return;
        }
        String citation = target.address().startsWith("#") ? citation(target.address(), node) : "";
        open(target, citation.isEmpty() ? "" : "ref", where.getTitle());
        if (citation.isEmpty()) {
            within = true;
            tree.children(node);
            within = false;
        } else {
            out.words("[" + citation + "]");
        }
        out.tag("</a>");
    }

    private void open(LinkTarget target, String kind, BasedSequence title) {
        out.tag("<a");
        if (!kind.isEmpty()) {
            out.attribute("class", kind);
        }
        target.write(out, "href");
        if (title.isNotNull() && !title.isEmpty()) {
            out.attribute("title", setting.words(title));
        }
        if (target.isOutside()) {
            out.tag(" rel=\"nofollow noopener\"");
        }
        out.tag(">");
    }

    /** The mark of a link that cites a source, denial or appearance, without brackets; empty for other links. */
    private String citation(String address, Node node) {
        if (node.getTextLength() > 40) {
            return "";
        }
        var words = CITATION.matcher(PlainText.of(node, setting));
        boolean cites = words.matches()
                && (CITED.matcher(address).matches() || words.group(1).chars().allMatch(Character::isDigit));
        return cites ? words.group(1) : "";
    }

    private void image(Node node, LinkNodeBase where) {
        String alt = PlainText.of(node, setting);
        LinkTarget target = LinkTarget.image(setting.path(), setting.words(where.getUrl()));
        notes.image(target, alt, node);
        if (!target.isWritten()) {
            out.words(alt);
            return;
        }
        out.tag("<img");
        target.write(out, "src");
        out.attribute("alt", alt);
        if (where.getTitle().isNotNull() && !where.getTitle().isEmpty()) {
            out.attribute("title", setting.words(where.getTitle()));
        }
        out.tag(" loading=\"lazy\">");
    }

    /** An address in angle brackets. */
    void automatic(Node node, String address) {
        shown(address, address, node.getStartOffset(), node.getEndOffset());
    }

    void mail(Node node, String address) {
        shown("mailto:" + address, address, node.getStartOffset(), node.getEndOffset());
    }

    private void shown(String address, String words, int from, int to) {
        LinkTarget target = LinkTarget.link(setting.path(), address);
        notes.link(target, from, to, "");
        if (within || !target.isWritten()) {
            out.words(words);
            return;
        }
        open(target, "", BasedSequence.NULL);
        out.words(words);
        out.tag("</a>");
    }

    /** Text without addresses, cut from the whole by its offsets: the parser's sequences copy it letter by letter. */
    void words(int start, int end) {
        if (setting.isEscaped(start, end)) {
            out.words(setting.words(start, end));
        } else {
            out.words(setting.body(), start, end);
        }
    }

    /** Whether a stretch of text can hold an address at all. */
    boolean mayBeBare(int start, int end) {
        return !within && setting.addresses() && BareLinks.mark(setting.body(), start, end) >= 0;
    }

    /** Text with addresses in it. */
    void bare(int start, int end) {
        int done = start;
        BareLinks.Found link = BareLinks.next(setting.body(), start, end);
        while (link != null) {
            words(done, link.start());
            String address = setting.words(link.start(), link.end());
            shown(address, address, link.start(), link.end());
            done = link.end();
            link = BareLinks.next(setting.body(), done, end);
        }
        words(done, end);
    }
}
