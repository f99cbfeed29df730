package io.github.claimpress.search;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Topic;
import io.github.claimpress.text.Utf8Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Writes which entries have which country, topic, verdict, claimant, language and year, one file for each of these. They
 * load when the reader opens the filters.
 */
final class FilterFiles {
    /** A longer list nobody reads. */
    private static final int MOST_CLAIMANTS = 200;

    private final Site site;
    private final Documents documents;
    private final ShardFiles files;

    FilterFiles(Site site, Documents documents, ShardFiles files) {
        this.site = site;
        this.documents = documents;
        this.files = files;
    }

    void write() {
        Map<String, String> claimants = new LinkedHashMap<>();
        write("verdict", inOrderOfScale(group(FilterFiles::verdict)), this::verdictLabel);
        write("country", group(entry -> entry.countries().all()), site::countryName);
        write("topic", group(FactCheck::topics), this::topicLabel);
        write("claimant", frequent(group(entry -> claimant(entry, claimants))), (key, language) -> {
            String name = claimants.getOrDefault(key, key);
            return site.actors().containsKey(key)
                    ? site.nameOf(new Party(key, null, null, null, List.of()), language)
                    : name;
        });
        write(
                "language",
                group(entry -> List.of(entry.language())),
                (key, language) -> site.words().in(language).languageName(key));
        write("period", group(FilterFiles::year), (key, language) -> key);
    }

    private static List<String> verdict(FactCheck entry) {
        return entry.standing() == null ? List.of() : List.of(entry.standing().rating());
    }

    private static List<String> year(FactCheck entry) {
        return entry.published() == null
                ? List.of()
                : List.of(Integer.toString(entry.published().day().getYear()));
    }

    private static List<String> claimant(FactCheck entry, Map<String, String> names) {
        Party claimant = entry.claim().claimant();
        if (claimant == null) {
            return List.of();
        }
        String key = claimant.id() != null ? claimant.id() : String.valueOf(claimant.name());
        names.put(key, claimant.name() == null ? key : claimant.name());
        return List.of(key);
    }

    private String verdictLabel(String key, String language) {
        return site.settings()
                .verdicts()
                .rating(key)
                .map(rating -> site.verdictLabel(rating, language))
                .orElse(key);
    }

    private String topicLabel(String id, String language) {
        Topic topic = site.topics().get(id);
        String title = topic == null
                ? null
                : topic.texts().in(language, site.settings().language()).title();
        return title == null ? id : title;
    }

    private Map<String, List<Integer>> group(Function<FactCheck, List<String>> keys) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int number = 0; number < documents.size(); number++) {
            List<String> all = keys.apply(documents.entries().get(number));
            for (String key : all.size() < 2 ? all : new LinkedHashSet<>(all)) {
                groups.computeIfAbsent(key, unknown -> new ArrayList<>()).add(number);
            }
        }
        return groups;
    }

    private Map<String, List<Integer>> inOrderOfScale(Map<String, List<Integer>> groups) {
        Map<String, List<Integer>> ordered = new LinkedHashMap<>();
        for (String key : site.settings().verdicts().keys()) {
            List<Integer> found = groups.remove(key);
            if (found != null) {
                ordered.put(key, found);
            }
        }
        ordered.putAll(groups);
        return ordered;
    }

    private static Map<String, List<Integer>> frequent(Map<String, List<Integer>> groups) {
        Map<String, List<Integer>> kept = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .limit(MOST_CLAIMANTS)
                .forEach(group -> kept.put(group.getKey(), group.getValue()));
        return kept;
    }

    /** Values, their lists, then their names in each language of the index, one language a text. */
    private void write(String name, Map<String, List<Integer>> groups, BiFunction<String, String, String> label) {
        ScriptText script = new ScriptText();
        script.texts(groups.keySet());
        script.texts(groups.values().stream().map(FilterFiles::encode).toList());
        for (String language : documents.languages()) {
            script.texts(groups.keySet().stream()
                    .map(key -> label.apply(key, language))
                    .toList());
        }
        files.add("f/" + name, script);
    }

    private static String encode(List<Integer> numbers) {
        int[] occurrences = new int[numbers.size()];
        for (int i = 0; i < occurrences.length; i++) {
            occurrences[i] = Occurrence.of(numbers.get(i), true, 0);
        }
        Utf8Text list = new Utf8Text(occurrences.length + 1);
        NumberCode.encode(occurrences, list);
        return list.toString();
    }
}
