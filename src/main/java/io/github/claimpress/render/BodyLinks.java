package io.github.claimpress.render;

import io.github.claimpress.model.Body;
import io.github.claimpress.model.Settings;
import io.github.claimpress.render.view.TrustedHtml;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Puts addresses where a text links to other files of the site. A link to a Markdown file leads to its page; an
 * image lies beside the page that shows it. This is the one place where a page's trusted markup is made, and
 * only from a {@link Body}.
 */
record BodyLinks(Standpoint here) {
    private static final String HREF = " href=\"";
    private static final String SRC = " src=\"";

    TrustedHtml resolve(Body body) {
        String html = body.html();
        int start = html.indexOf(Body.LINK_MARK);
        if (start < 0) {
            return new TrustedHtml(html);
        }
        StringBuilder resolved = new StringBuilder(html.length());
        int from = 0;
        while (start >= 0) {
            int end = html.indexOf(Body.LINK_MARK, start + 1);
            if (end < 0) {
                break;
            }
            String marked = html.substring(start + 1, end);
            String target = html.startsWith(SRC, start - SRC.length()) ? imageName(marked) : address(marked);
            resolved.append(html, from, start);
            from = end + 1;
            if (target == null) {
                from = dropAttribute(resolved, html, from);
            } else {
                resolved.append(target);
                from = sayLanguage(resolved, html, from, marked);
            }
            start = html.indexOf(Body.LINK_MARK, from);
        }
        return new TrustedHtml(resolved.append(html, from, html.length()).toString());
    }

    /** A link that leads nowhere keeps its words only. */
    private static int dropAttribute(StringBuilder resolved, String html, int from) {
        int attribute = resolved.length() - HREF.length();
        if (attribute >= 0 && resolved.indexOf(HREF, attribute) == attribute && html.startsWith("\"", from)) {
            resolved.setLength(attribute);
            return from + 1;
        }
        return from;
    }

    /** A link to a page in another language says which. */
    private int sayLanguage(StringBuilder resolved, String html, int from, String marked) {
        String page = page(marked.replaceFirst("#.*", ""));
        if (page == null || !html.startsWith("\"", from)) {
            return from;
        }
        Settings settings = here.atlas().settings();
        String language = settings.language();
        for (String other : settings.languages()) {
            if (!other.equals(settings.language()) && page.startsWith(settings.folder(other))) {
                language = other;
            }
        }
        if (language.equals(here.language())) {
            return from;
        }
        resolved.append("\" hreflang=\"").append(language);
        return from;
    }

    /** An image lies beside its page. Its name is one step of a path: what could mean more there becomes a percent. */
    private static String imageName(String marked) {
        String name = marked.substring(marked.lastIndexOf('/') + 1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        StringBuilder encoded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
            }
        }
        return encoded.toString();
    }

    /** The mark stands inside an attribute, so what it holds is escaped already and stays so. */
    private @Nullable String address(String marked) {
        int hash = marked.indexOf('#');
        String file = hash < 0 ? marked : marked.substring(0, hash);
        String fragment = hash < 0 ? "" : marked.substring(hash);
        String page = page(file);
        return page == null ? null : here.to(page) + fragment;
    }

    private @Nullable String page(String file) {
        String page = here.atlas().pageOfFile(file.replace("&amp;", "&"));
        return page == null ? here.atlas().pageOfFile("content/" + file.replace("&amp;", "&")) : page;
    }
}
