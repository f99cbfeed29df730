package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Outline;
import io.github.claimpress.shape.Document;
import io.github.claimpress.text.FieldPath;
import io.github.claimpress.yaml.FrontMatter;
import io.github.claimpress.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what stands in {@code content/topics}, {@code countries}, {@code people} and their like, by id. */
final class VocabularyReader {
    /** The kinds of things that have a folder of their own, and the fields of their files. */
    enum Kind {
        TOPICS(Document.TOPIC, "title", "description"),
        NARRATIVES(Document.NARRATIVE, "title", "description"),
        PAGES(Document.PAGE, "title", "description"),
        COUNTRIES(Document.COUNTRY, "title", "description"),
        PEOPLE(Document.PERSON, "name", "role"),
        ACTORS(Document.ACTOR, "name", "description");

        final Document document;
        final String title;
        final String description;

        Kind(Document document, String title, String description) {
            this.document = document;
            this.title = title;
            this.description = description;
        }

        String folder() {
            return document.place();
        }

        /** The kind that a file's folder says; null for none of them. */
        static @Nullable Kind of(String path) {
            for (Kind kind : values()) {
                if (path.startsWith(kind.folder() + "/")) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** One file, read. */
    record Item(FileName name, Introduction text, Form form) {}

    private final Map<Kind, Map<String, List<Item>>> items = new TreeMap<>();

    static Item read(Kind kind, FileName name, FrontMatter matter, Reading reading, String language, Outline outline) {
        Form form = new Form(matter.root(), kind.document.shape(), FieldPath.root(), reading);
        new LeftExamples(reading.problems(), false).tell(matter.root(), kind.document.shape(), FieldPath.root());
        String own = name.language() == null ? language : name.language();
        Introduction text =
                new Introduction(name.path(), own, form.text(kind.title), form.text(kind.description), outline);
        return new Item(name, text, form);
    }

    /** A file that is there and cannot be read, which is told: who refers to it need not hear that it is missing. */
    static Item unreadable(Kind kind, FileName name, Reading reading, String language) {
        FrontMatter nothing = new FrontMatter(new YamlNode.Mapping(List.of(), 0, 0), 0);
        return read(kind, name, nothing, reading.of(name.path(), new Problems()), language, Outline.EMPTY);
    }

    /** Files of a kind in the order of their paths; a second file of the same id and language is not taken. */
    void add(Kind kind, Item item) {
        List<Item> same = items.computeIfAbsent(kind, fresh -> new TreeMap<>())
                .computeIfAbsent(item.name().stem(), fresh -> new ArrayList<>());
        if (same.stream()
                .noneMatch(other -> other.text().language().equals(item.text().language()))) {
            same.add(item);
        }
    }

    Map<String, Introductions> introductions(Kind kind) {
        Map<String, Introductions> found = new TreeMap<>();
        items.getOrDefault(kind, Map.of()).forEach((id, same) -> found.put(id, introductions(same)));
        return found;
    }

    Map<String, Actor> actors() {
        Map<String, Actor> found = new TreeMap<>();
        items.getOrDefault(Kind.ACTORS, Map.of()).forEach((id, same) -> found.put(id, actor(id, same)));
        return found;
    }

    /** Facts stand in the main file; a file in another language may add its own spellings. */
    private static Actor actor(String id, List<Item> same) {
        Item main = same.stream()
                .filter(item -> item.name().language() == null)
                .findFirst()
                .orElse(same.get(0));
        List<String> aliases = new ArrayList<>();
        for (Item item : same) {
            aliases.addAll(item.form().texts("aliases"));
            String name = item.text().title();
            if (!item.equals(main) && name != null) {
                aliases.add(name);
            }
        }
        Form form = main.form();
        return new Actor(
                id,
                introductions(same),
                aliases.stream().distinct().toList(),
                form.text("type"),
                Values.country(form, "country"),
                Values.urls(form, "same_as"));
    }

    private static Introductions introductions(List<Item> same) {
        return new Introductions(same.stream()
                .map(Item::text)
                .sorted(Comparator.comparing(Introduction::language))
                .toList());
    }

    /** Where a folder does not exist, names are free; each then stands for itself. */
    static Introductions named(String id, String language) {
        String words = id.replace('-', ' ');
        String title = words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return new Introductions(List.of(new Introduction("", language, title, null, Outline.EMPTY)));
    }
}
