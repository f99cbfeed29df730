package io.github.claimpress.read;

import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks for mistyped keys in a site's own words. A new key is fine where a site adds things of its own: countries, languages,
 * verdicts, and sentences that one of its own templates says.
 */
final class WordKeys {
    /** Tables that a site may add rows to. */
    private static final Pattern OPEN = Pattern.compile("(?:countries|slugs|languages|verdicts)\\..+");

    private static final Pattern FORM = Pattern.compile("(sentences\\.[^.]+)\\.(?:one|few|many|other)");
    private static final Pattern SENTENCE = Pattern.compile("sentences\\.[^.]+");

    private final Set<String> known = new TreeSet<>();
    private final FileTree site;

    /** @param builtIn the places of all built-in words, such as {@code sentences.home} */
    WordKeys(Set<String> builtIn, FileTree site) {
        this.site = site;
        builtIn.forEach(place -> known.add(withoutForm(place)));
    }

    void check(String path, YamlNode.Mapping root, Problems out) {
        check(path, root, FieldPath.root(), "", out);
    }

    private void check(String path, YamlNode.Mapping map, FieldPath at, String prefix, Problems out) {
        for (YamlNode.Pair pair : map.pairs()) {
            String name = pair.key().text();
            String place = withoutForm(prefix + name);
            FieldPath field = at.child(name);
            if (isKnown(place) || OPEN.matcher(place).matches() || name.startsWith("_")) {
                if (pair.value() instanceof YamlNode.Mapping inner) {
                    check(path, inner, field, prefix + name + ".", out);
                }
            } else if (!SENTENCE.matcher(place).matches() || !isSaid(name)) {
                out.add(problem(path, field, pair, map, prefix));
            }
        }
    }

    private boolean isKnown(String place) {
        return known.contains(place) || known.stream().anyMatch(each -> each.startsWith(place + "."));
    }

    /** Whether a template of the site's own names a sentence. */
    private boolean isSaid(String name) {
        return site.list("templates").stream()
                .filter(file -> !file.link() && file.path().matches(".*\\.ftl[hx]?"))
                .map(file -> site.read(file.path()))
                .flatMap(Optional::stream)
                .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains(name));
    }

    private Problem problem(String path, FieldPath field, YamlNode.Pair pair, YamlNode.Mapping map, String prefix) {
        String name = pair.key().text();
        List<String> names = known.stream()
                .filter(each -> each.startsWith(prefix))
                .map(each -> each.substring(prefix.length()).replaceFirst("\\..*", ""))
                .distinct()
                .toList();
        String otherwise = prefix.equals("sentences.")
                ? "A sentence of your own may stand here where a template of yours says it."
                : "The file of the same name in the built-in theme has all names.";
        String help = NearestName.of(name, names)
                .map(near -> map.pair(near) == null
                        ? "Did you mean " + near + "? "
                        : ReadProblems.alsoThere(near, pair.value()) + " ")
                .orElse("");
        return ReadProblems.unknownWord(Place.key(path, field), name, help + otherwise);
    }

    private static String withoutForm(String place) {
        return FORM.matcher(place).replaceFirst("$1");
    }
}
