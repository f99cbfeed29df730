package io.github.claimpress.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks through a written site for anything that a stranger's text could have made a browser or a reader do. */
public final class Harmless {
    private static final Set<String> NEVER = Set.of(
            "style", "iframe", "frame", "object", "embed", "applet", "base", "math", "template", "foreignobject");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "srcset", "poster", "data", "cite", "ping");
    private static final Pattern SCHEME =
            Pattern.compile("(?i)^[\\s\\p{Cntrl}]*([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Harmless() {}

    /** What was found, each with its file; nothing where all is well. */
    public static List<String> faults(PublishedSite site) {
        List<String> faults = new ArrayList<>();
        for (String page : site.pages()) {
            site.page(page).getAllElements().forEach(element -> judge(page, element, faults));
        }
        for (String path : site.files()) {
            if (path.endsWith(".json") || path.endsWith(".jsonl")) {
                readJson(path, site.text(path), faults);
            } else if (path.endsWith(".xml") || path.endsWith(".svg")) {
                readXml(path, site.bytes(path), faults);
            }
        }
        return faults;
    }

    private static void judge(String page, Element element, List<String> faults) {
        String name = element.normalName();
        if (NEVER.contains(name) || name.startsWith("evil")) {
            faults.add(page + ": an element " + element.cssSelector());
        }
        if (name.equals("script") && !element.hasAttr("src")) {
            if (element.attr("type").matches("application/(ld\\+)?json")) {
                readJson(page, element.data(), faults);
            } else {
                faults.add(page + ": a script " + element.data());
            }
        }
        for (Attribute attribute : element.attributes()) {
            judge(page, name, attribute, faults);
        }
    }

    private static void judge(String page, String element, Attribute attribute, List<String> faults) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(attribute.getValue());
        boolean leads = ADDRESSES.contains(name) && scheme.matches();
        if (name.startsWith("on") || name.startsWith("evil") || name.equals("style") || name.equals("srcdoc")) {
            faults.add(page + ": " + element + " has " + attribute);
        } else if (leads && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            faults.add(page + ": " + element + " leads to " + attribute);
        } else if (element.equals("script") && name.equals("src") && leads && !page.equals("404.html")) {
            faults.add(page + ": a script from " + attribute);
        }
    }

    private static void readJson(String path, String text, List<String> faults) {
        try {
            for (String one : path.endsWith(".jsonl") ? text.split("\n") : new String[] {text}) {
                new ObjectMapper().readTree(one);
            }
        } catch (Exception broken) {
            faults.add(path + ": " + broken.getMessage());
        }
    }

    private static void readXml(String path, byte[] bytes, List<String> faults) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new ByteArrayInputStream(bytes));
        } catch (Exception broken) {
            faults.add(path + ": " + broken.getMessage());
        }
    }
}
