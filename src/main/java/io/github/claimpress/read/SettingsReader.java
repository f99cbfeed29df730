package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.LanguageCode;
import io.github.claimpress.model.NavigationItem;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Policy;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.shape.SiteShapes;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.FrontMatter;
import io.github.claimpress.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the settings of {@code content/site.yml}. */
final class SettingsReader {
    static final String PATH = "content/site.yml";

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final List<String> LEVELS = List.of("error", "warning", "note", "off");
    private static final String MIN_SOURCES = "min_sources";
    private static final int DEFAULT_SIZE = 50;

    private SettingsReader() {}

    /**
     * @param baseUrl stands above what the file says; null where nobody gave one
     * @param matter null where the file is missing or cannot be read; then everything is a default
     */
    static Settings read(@Nullable FrontMatter matter, @Nullable String baseUrl, Reading reading) {
        YamlNode.Mapping root = matter == null ? new YamlNode.Mapping(List.of(), 0, 0) : matter.root();
        Form form = new Form(root, SiteShapes.SITE, FieldPath.root(), reading);
        String title = form.text("title", "");
        String language = Values.language(form, "language");
        String main = language == null ? "en" : language;
        Set<String> languages = new LinkedHashSet<>(List.of(main));
        languages.addAll(Values.languages(form, "languages"));
        String ownUrl = Values.url(form, "base_url");
        return new Settings(
                title,
                form.text("tagline"),
                withSlash(baseUrl == null ? ownUrl : baseUrl),
                main,
                List.copyOf(languages),
                publisher(form),
                verdicts(form, main),
                policy(form),
                navigation(form),
                form.number("feed_size", DEFAULT_SIZE),
                form.number("page_size", DEFAULT_SIZE),
                form.text("license"),
                !"off".equals(form.word("cards")),
                form.text("report_errors_to"));
    }

    /** With a slash at its end, so that a path can follow. */
    private static @Nullable String withSlash(@Nullable String given) {
        return given == null || given.endsWith("/") ? given : given + "/";
    }

    private static @Nullable Organization publisher(Form site) {
        Form form = site.form("publisher");
        if (form == null) {
            return null;
        }
        return new Organization(
                form.text("name", ""),
                Values.url(form, "url"),
                form.text("logo"),
                form.text("email"),
                Values.urls(form, "same_as"));
    }

    private static List<NavigationItem> navigation(Form site) {
        List<NavigationItem> found = new ArrayList<>();
        for (Form item : site.forms("navigation")) {
            String path = item.text("path");
            String title = item.text("title");
            if (path != null) {
                found.add(new NavigationItem(path.replaceAll("^/+|/+$", ""), title));
            } else {
                item.leaveOut();
            }
        }
        return found;
    }

    private static VerdictScale verdicts(Form site, String language) {
        List<Rating> ratings = new ArrayList<>();
        for (YamlNode.Pair pair : pairs(site, "verdicts")) {
            FieldPath at = site.at().child("verdicts").child(pair.key().text());
            Form form = site.form(pair.value(), at, SiteShapes.RATING);
            if (!Values.isSlug(pair.key().text())) {
                site.reading()
                        .problems()
                        .badSlug(Place.key(PATH, at), pair.key().text(), null);
            } else if (form != null) {
                ratings.add(rating(pair.key().text(), form, language));
            }
        }
        return ratings.isEmpty() ? VerdictScale.BUILT_IN : new VerdictScale(ratings);
    }

    private static Rating rating(String key, Form form, String language) {
        int value = form.number("value", 0);
        String shape = form.text("shape");
        return new Rating(
                key,
                value == 0 ? null : value,
                byLanguage(form, "label", language),
                byLanguage(form, "definition", language),
                shape != null ? shape : VerdictScale.BUILT_IN.keys().contains(key) ? key : "unverified",
                form.text("colour"),
                form.text("dark_colour"));
    }

    /** A text for each language; a plain text is the site's own language. */
    private static Map<String, String> byLanguage(Form form, String name, String language) {
        YamlNode node = form.node(name);
        Map<String, String> found = new TreeMap<>();
        if (node instanceof YamlNode.Mapping map) {
            for (YamlNode.Pair pair : map.pairs()) {
                String text = form.text(
                        pair.value(), form.at().child(name).child(pair.key().text()));
                if (text != null) {
                    found.put(LanguageCode.spelled(pair.key().text()), text);
                }
            }
        } else {
            String text = form.text(name);
            if (text != null) {
                found.put(language, text);
            }
        }
        return found;
    }

    private static Policy policy(Form site) {
        Map<Code, Policy.Choice> choices = new TreeMap<>();
        int minSources = Policy.DEFAULT_MIN_SOURCES;
        for (YamlNode.Pair pair : pairs(site, "policy")) {
            String name = pair.key().text();
            FieldPath at = site.at().child("policy").child(name);
            if (name.startsWith("_")) {
                continue;
            }
            if (name.equals(MIN_SOURCES)) {
                minSources = minSources(site, pair.value(), at);
                continue;
            }
            if (isMinSources(name)) {
                tellMinSources(site, pair, at);
                continue;
            }
            Form form = site.form(pair.value(), at, SiteShapes.POLICY_CHOICE);
            String level = form == null ? null : form.word("level");
            if (!name.matches(CODE)) {
                site.reading().problems().noRule(at, name);
            } else if (level != null && form != null) {
                choices.put(new Code(name), new Policy.Choice(severity(level), form.text("reason")));
            }
        }
        return new Policy(choices, minSources);
    }

    private static int minSources(Form site, YamlNode node, FieldPath at) {
        String text = site.text(node, at);
        if (text != null && text.matches("[0-9]{1,3}")) {
            return Integer.parseInt(text);
        }
        if (text != null) {
            site.reading().problems().badMinSources(at, text, LEVELS.contains(text) ? text : null);
        }
        return Policy.DEFAULT_MIN_SOURCES;
    }

    private static boolean isMinSources(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals("minsources");
    }

    /** The number of sources under a name of its own making, or the rule about it under the number's name. */
    private static void tellMinSources(Form site, YamlNode.Pair pair, FieldPath at) {
        ReadProblems problems = site.reading().problems();
        String name = pair.key().text();
        String text =
                pair.value() instanceof YamlNode.Scalar scalar ? scalar.text().strip() : null;
        if (text == null || LEVELS.contains(text)) {
            problems.noRule(at, name, ValueHelp.tooFewSources(text));
        } else {
            boolean twice = pairs(site, "policy").stream()
                    .anyMatch(other -> other.key().text().equals(MIN_SOURCES));
            problems.minSourcesMisspelt(at, name, twice);
        }
    }

    private static @Nullable Severity severity(String level) {
        return level.equals("off") ? null : Severity.valueOf(level.toUpperCase(Locale.ROOT));
    }

    private static List<YamlNode.Pair> pairs(Form site, String name) {
        YamlNode node = site.node(name);
        if (node instanceof YamlNode.Mapping map) {
            return map.pairs();
        }
        if (node != null) {
            site.reading()
                    .problems()
                    .wrongShape(
                            site.at().child(name),
                            node,
                            "a group of fields",
                            "Write each name on a line of its own below it, two spaces further right.");
        }
        return List.of();
    }
}
