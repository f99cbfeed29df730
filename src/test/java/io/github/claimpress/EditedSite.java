package io.github.claimpress;

import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.Pictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A small site in the hands of a restless editor, who does the same for the same seed. */
final class EditedSite {
    private static final String ENTRIES = "content/fact-checks/";
    private static final List<String> NAMES = List.of("bridge", "ferry", "tunnel", "2025/harbour", "2025/tram");
    private static final List<String> OWN_PAGES = List.of("page/topics.ftlh", "part/verdict-badge.ftlh");

    private final Path root;
    private final Random random;
    private final List<Consumer<EditedSite>> acts = List.of(
            EditedSite::writeEntry,
            EditedSite::writeEntry,
            EditedSite::writeEntry,
            EditedSite::writeTranslation,
            EditedSite::removeEntry,
            EditedSite::renameEntry,
            EditedSite::moveFolder,
            EditedSite::writeTopic,
            EditedSite::removeTopic,
            EditedSite::writeActor,
            EditedSite::writeSettings,
            EditedSite::writeTemplate,
            EditedSite::writeWords,
            EditedSite::writeStatic,
            EditedSite::writeImage,
            EditedSite::removeOwnTheme);

    EditedSite(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
        writeSettings();
        for (int i = 0; i < 4; i++) {
            writeEntry();
        }
    }

    void edit() {
        for (int i = random.nextInt(3); i >= 0; i--) {
            acts.get(random.nextInt(acts.size())).accept(this);
        }
    }

    /** Mends every mistake. */
    void repair() {
        for (String path : entries()) {
            write(
                    path,
                    Folders.text(root.resolve(path)).replace("flase", "false").replace("](tunnel.md)", "](#s1)"));
        }
        for (String topic : List.of("transport", "energy")) {
            write("content/topics/" + topic + ".md", "---\ntitle: Topic " + topic + "\n---\n");
        }
        List.of("map.png", "2025/map.png").forEach(name -> remove(ENTRIES + name));
        OWN_PAGES.forEach(name -> remove("templates/" + name));
        Folders.delete(root.resolve(ENTRIES + "2026"));
    }

    private void writeEntry() {
        write(ENTRIES + any(NAMES) + ".md", entry(""));
    }

    private void writeTranslation() {
        write(ENTRIES + any(NAMES) + ".az.md", entry(""));
    }

    /** Now and then with a mistake. */
    private String entry(String more) {
        String verdict = random.nextInt(12) == 0 ? "flase" : any(List.of("true", "false", "misleading", "unverified"));
        return """
                ---
                title: Title %1$d
                status: %2$s
                published: 2025-0%3$d-02
                claim: {text: Claim %1$d, claimant: %4$s}
                verdict: %5$s
                countries: [%6$s]
                topics: [%7$s]
                sources: [https://example.com/%1$d]
                %8$s---
                Text %1$d with [a source](#s1)%9$s.
                """.formatted(
                        random.nextInt(1000),
                        any(List.of("published", "published", "published", "draft")),
                        1 + random.nextInt(9),
                        any(List.of("speaker", "somebody-else", "Somebody Named")),
                        verdict,
                        any(List.of("AZ", "UA", "AZ, UA")),
                        any(List.of("transport", "energy", "transport, energy")),
                        more,
                        any(List.of("", "", " and ![a map](map.png)", " and [another](tunnel.md)")));
    }

    private void removeEntry() {
        List<String> entries = entries();
        if (entries.size() > 1) {
            remove(any(entries));
        }
    }

    private void renameEntry() {
        List<String> entries = entries();
        if (!entries.isEmpty()) {
            String from = any(entries);
            byte[] bytes = Folders.bytes(root.resolve(from));
            remove(from);
            Folders.write(root.resolve(ENTRIES + any(NAMES) + ".md"), bytes);
        }
    }

    private void moveFolder() {
        Path from = root.resolve(ENTRIES + "2025");
        Path to = root.resolve(ENTRIES + "2026");
        Folders.copy(from, to);
        Folders.delete(from);
        if (random.nextBoolean()) {
            Folders.copy(to, from);
            Folders.delete(to);
        }
    }

    private void writeTopic() {
        String name = any(List.of("transport", "energy", "transport.az"));
        write("content/topics/" + name + ".md", "---\ntitle: Topic " + random.nextInt(100) + "\n---\nAbout it.\n");
    }

    private void removeTopic() {
        remove("content/topics/" + any(List.of("transport", "energy", "transport.az")) + ".md");
    }

    private void writeActor() {
        if (random.nextInt(3) == 0) {
            remove("content/actors/speaker.md");
        } else {
            String name = "Speaker " + random.nextInt(100);
            write("content/actors/speaker.md", "---\nname: " + name + "\naliases: [S]\ntype: official\n---\n");
        }
    }

    private void writeSettings() {
        write("content/site.yml", """
                title: Site %d
                base_url: https://example.org/
                languages: [%s]
                page_size: %d
                cards: off
                policy: {unknown-actor: %s, missing-image: off, dead-internal-link: %s, draft-linked: warning,
                  translation-verdict-mismatch: warning, language-not-listed: warning}
                """.formatted(
                        random.nextInt(100),
                        any(List.of("en", "en, az", "en, az, uk")),
                        1 + random.nextInt(5),
                        any(List.of("warning", "warning", "off")),
                        any(List.of("warning", "warning", "warning", "error"))));
    }

    private void writeTemplate() {
        String name = any(OWN_PAGES);
        String text = Folders.text(Path.of("templates").resolve(name));
        boolean faulty = random.nextInt(8) == 0;
        write("templates/" + name, text + (faulty ? "${nothing.at.all}" : "<#-- " + random.nextInt(100) + " -->"));
    }

    private void writeWords() {
        write("templates/words/en.yml", "sentences:\n  skip-to-content: \"Skip " + random.nextInt(100) + "\"\n");
    }

    private void writeStatic() {
        write("static/" + any(List.of("own.txt", "css/own.css", "js/own.js")), "/* " + random.nextInt(100) + " */");
    }

    private void writeImage() {
        String path = ENTRIES + any(List.of("map.png", "2025/map.png"));
        if (random.nextInt(4) == 0) {
            remove(path);
        } else {
            byte[] image = random.nextInt(8) == 0
                    ? new byte[10]
                    : random.nextBoolean() ? Pictures.talkingPng() : Pictures.plain("png");
            Folders.write(root.resolve(path), image);
        }
    }

    private void removeOwnTheme() {
        Folders.delete(root.resolve(any(List.of("templates", "static"))));
    }

    private List<String> entries() {
        List<String> found = new ArrayList<>();
        Folders.files(root.resolve(ENTRIES)).stream()
                .filter(path -> path.endsWith(".md"))
                .forEach(path -> found.add(ENTRIES + path));
        return found;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void write(String path, String text) {
        Folders.write(root.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private void remove(String path) {
        Folders.delete(root.resolve(path));
    }
}
