package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation says nothing that is not there, and leaves out no problem that a reader can meet. */
class DocsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RULES = Path.of("docs/rules");
    private static final Pattern NAMED =
            Pattern.compile("(?:new Code|Kind\\.(?:error|warning|note))\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)\\s]+)(?: \"[^\"]*\")?\\)");

    @Test
    void every_kind_of_problem_has_a_page_and_every_page_a_problem() {
        Set<String> pages = Folders.files(RULES).stream()
                .map(path -> path.replace(".md", ""))
                .filter(name -> !name.equals("README"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(pages.size() > 40, "the rules are not where they were");
        assertEquals(String.join("\n", codes()), String.join("\n", pages));
    }

    @Test
    void every_link_leads_to_a_file_that_is_there() {
        List<String> broken = new ArrayList<>();
        for (Path file : documents()) {
            String text =
                    Folders.text(file).replaceAll("(?s)(```+|~~~+).*?\\1", "").replaceAll("`[^`\n]*`", "");
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                String target = link.group(1).replaceFirst("#.*", "");
                boolean elsewhere = target.isEmpty() || target.matches("(https?|mailto):.*");
                if (!elsewhere && !Files.exists(file.resolveSibling(target))) {
                    broken.add(file + ": " + target);
                }
            }
        }

        assertEquals(List.of(), broken);
    }

    @Test
    void every_room_and_every_decision_stands_in_the_drawing_of_the_house() {
        String drawing = Folders.text(Path.of("docs/architecture.md"));
        for (String path : Folders.files(SOURCES.resolve("io/github/claimpress"))) {
            if (path.matches("[a-z]+/package-info\\.java")) {
                String room = path.substring(0, path.indexOf('/'));
                assertTrue(drawing.contains("`" + room + "`"), () -> "docs/architecture.md does not tell of " + room);
            }
        }
    }

    /** The codes that stand in the sources: by themselves, or in a class that makes the problems of a room. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String path : Folders.files(SOURCES)) {
            String text = Folders.text(SOURCES.resolve(path));
            collect(NAMED, text, codes);
            if (path.endsWith("Problems.java")) {
                collect(WORD, text, codes);
            }
        }
        return codes;
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            into.add(found.group(1));
        }
    }

    private static List<Path> documents() {
        Stream<Path> top = Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "templates/README.md")
                .map(Path::of)
                .filter(Files::exists);
        Stream<Path> docs = Folders.files(Path.of("docs")).stream()
                .filter(path -> path.endsWith(".md"))
                .map(Path.of("docs")::resolve);
        return Stream.concat(top, docs).toList();
    }
}
