package io.github.claimpress.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Somebody who changes a seeded site here and there, and the same way again for the same lots. */
public final class RestlessEditor {
    private static final String ENTRIES = "content/fact-checks/";
    private static final List<String> TEMPLATES =
            List.of("page/fact-check.ftlh", "page/topics.ftlh", "part/verdict-badge.ftlh", "layout/base.ftlh");

    private final Path site;
    private final Random random;
    private final int words;
    private final List<Act> writing = List.of(
            new Act("a sentence more", this::writeOn),
            new Act("a sentence less", this::strikeOut),
            new Act("a letter other, size and time the same", this::changeUnseen),
            new Act("a link to another", this::link),
            new Act("saved without a change", this::touch));
    private final List<Act> otherActs = List.of(
            new Act("another verdict", () -> replace("rating: [a-z-]+", "rating: " + any(SeededSite.VERDICTS))),
            new Act("another title", () -> replace("title: \"[^\"]*\"", "title: \"Title " + lot() + "\"")),
            new Act("another topic", () -> replace("topics: .*", "topics: [" + any(SeededSite.TOPICS) + "]")),
            new Act("a related entry", this::relate),
            new Act("a slug", () -> replace("language: ", "slug: slug-" + lot() + "\nlanguage: ")),
            new Act("an alias", () -> replace("language: ", "aliases: [/old/" + lot() + "/]\nlanguage: ")),
            new Act("an image", this::image),
            new Act(
                    "a status",
                    () -> replace("language: ", any(List.of("status: draft", "license: MIT")) + "\nlanguage: ")),
            new Act("a new name", () -> move(any(entries()), ENTRIES + "2025/renamed-" + lot() + ".md")),
            new Act("another folder", this::moveAway),
            new Act("two change places", this::exchange),
            new Act("one less", () -> remove(any(entries()))),
            new Act("one more", this::add),
            new Act("one more", this::add),
            new Act("a translation", this::translate),
            new Act("a topic's file", () -> name("topics", any(SeededSite.TOPICS), "title: Topic ")),
            new Act("an actor's file", () -> name("actors", any(SeededSite.SPEAKERS), "type: official\nname: Actor ")),
            new Act("a country's file", () -> name("countries", any(List.of("az", "ua")), "title: Country ")),
            new Act("a text", () -> name("pages", any(List.of("about", "funding")), "title: Text ")),
            new Act("a person's file", () -> name("people", any(SeededSite.PEOPLE), "name: Person ")),
            new Act("a template", this::template),
            new Act(
                    "words of the interface",
                    () -> write("templates/words/en.yml", "sentences:\n  skip-to-content: \"Skip " + lot() + "\"\n")),
            new Act("the theme of a site's own no more", () -> remove("templates")),
            new Act(
                    "a static file",
                    () -> write("static/" + any(List.of("own.txt", "css/own.css")), "/* " + lot() + " */")),
            new Act("no static files", () -> remove("static")),
            new Act("settings", this::settings),
            new Act("a mistake", this::mistake));
    private SortedMap<String, byte[]> before = new TreeMap<>();
    private int next;

    private record Act(String name, Runnable work) {}

    /**
     * Makes the site.
     *
     * @param words about how many each entry has
     */
    public RestlessEditor(Path site, Random random, int entries, int words) {
        this.site = site;
        this.random = random;
        this.words = words;
        this.next = entries;
        SeededSite.write(site, entries, words);
        settings();
    }

    /** Does some things; most days nobody does anything but write. @return what they were */
    public List<String> edit(int count) {
        before = Folders.read(site);
        boolean writingOnly = random.nextBoolean();
        List<String> done = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Act act = any(writingOnly || random.nextInt(6) == 0 ? writing : otherActs);
            act.work().run();
            done.add(act.name());
        }
        return done;
    }

    /** Undoes them. */
    public void undo() {
        Map<String, byte[]> now = Folders.read(site);
        now.keySet().stream().filter(path -> !before.containsKey(path)).forEach(this::remove);
        before.forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, now.get(path))) {
                Folders.write(site.resolve(path), bytes);
            }
        });
    }

    private void writeOn() {
        change(any(entries()), text -> text + "Sentence " + lot() + " with [a source](#s1).\n");
    }

    private void strikeOut() {
        change(any(entries()), text -> text.replaceFirst("Sentence [0-9]+ with .*\n", ""));
    }

    /** As a careless copying program does. */
    private void changeUnseen() {
        String path = any(entries());
        try {
            FileTime time = Files.getLastModifiedTime(site.resolve(path));
            change(path, text -> {
                int at = text.lastIndexOf("https://more.example/") - 4;
                return at < 0
                        ? text
                        : text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
            });
            Files.setLastModifiedTime(site.resolve(path), time);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void replace(String pattern, String by) {
        change(any(entries()), text -> text.replaceFirst(pattern, by));
    }

    private void link() {
        String to = Path.of(any(entries())).getFileName().toString();
        change(any(entries()), text -> text + "See [another](../" + (2020 + random.nextInt(6)) + "/" + to + ").\n");
    }

    private void relate() {
        String to = Path.of(any(entries())).getFileName().toString().replaceFirst("(\\.[a-z]+)?\\.md$", "");
        replace("language: ", "related: [" + to + "]\nlanguage: ");
    }

    private void image() {
        String path = any(entries());
        String name = "map-" + random.nextInt(3) + ".png";
        Folders.write(
                site.resolve(path).resolveSibling(name),
                random.nextBoolean() ? Pictures.talkingPng() : Pictures.plain("png"));
        change(path, text -> text + "![a map](" + name + ")\n");
    }

    private void moveAway() {
        String path = any(entries());
        move(path, ENTRIES + (2020 + random.nextInt(6)) + "/" + Path.of(path).getFileName());
    }

    private void exchange() {
        String one = any(entries());
        String other = any(entries());
        String text = Folders.text(site.resolve(one));
        write(one, Folders.text(site.resolve(other)));
        write(other, text);
    }

    private void add() {
        SeededEntry entry = SeededEntry.of(1, next++, words);
        write(entry.path(), entry.text());
    }

    private void translate() {
        String path = any(entries());
        String text = Folders.text(site.resolve(path)).replaceFirst("language: [a-z]+", "language: az");
        if (!path.endsWith(".az.md") && !path.endsWith(".uk.md")) {
            write(path.replaceFirst("\\.md$", ".az.md"), text);
        }
    }

    private void name(String folder, String id, String fields) {
        String language = any(List.of("", "", ".uk"));
        write(
                "content/" + folder + "/" + id + language + ".md",
                "---\n" + fields + lot() + "\n---\nAbout " + lot() + ".\n");
    }

    private void template() {
        String name = any(TEMPLATES);
        write(
                "templates/" + name,
                Folders.text(Path.of("templates").resolve(name)) + "<#-- " + lot() + " -->\n" + lot());
    }

    private void settings() {
        write("content/site.yml", """
                title: Site %d
                base_url: https://example.org/
                languages: [%s]
                page_size: %d
                cards: %s
                policy: {dead-internal-link: warning, draft-linked: warning, translation-verdict-mismatch: warning,
                  language-not-listed: warning, duplicate-slug: error, similar-claim: %s, long-claim: off}
                """.formatted(
                        lot(),
                        any(List.of("en, uk, az", "en, uk, az", "en, az")),
                        10 + random.nextInt(20),
                        any(List.of("on", "off", "off")),
                        any(List.of("warning", "off"))));
    }

    private void touch() {
        change(any(entries()), text -> text);
    }

    private void mistake() {
        change(
                any(entries()),
                text -> text.replaceFirst("rating: ", any(List.of("rating: no-", "ratign: ", "rating: [", "\u202e"))));
    }

    private List<String> entries() {
        List<String> found = new ArrayList<>();
        Folders.files(site.resolve(ENTRIES)).stream()
                .filter(path -> path.endsWith(".md"))
                .forEach(path -> found.add(ENTRIES + path));
        return found;
    }

    private void move(String from, String to) {
        String text = Folders.text(site.resolve(from));
        remove(from);
        write(to, text);
    }

    private void change(String path, UnaryOperator<String> change) {
        write(path, change.apply(Folders.text(site.resolve(path))));
    }

    private void write(String path, String text) {
        Folders.write(site.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private void remove(String path) {
        Folders.delete(site.resolve(path));
    }

    private int lot() {
        return random.nextInt(1_000);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
