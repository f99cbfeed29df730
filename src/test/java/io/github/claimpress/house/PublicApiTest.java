package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.testkit.Difference;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.Signatures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * All that a program or an extension of somebody else can rely on, in one file: a change of it shows in review.
 * {@code -Dgolden=update} takes the signatures as they are now.
 */
class PublicApiTest {
    private static final Path SNAPSHOT = Path.of("src/test/resources/public-api.txt");
    private static final Path CLASSES = Path.of("target/classes/io/github/claimpress");
    private static final List<String> ROOMS = List.of("", "api/", "diagnostic/", "model/", "text/");
    private static final Pattern FOREIGN =
            Pattern.compile("(?<![\\w.])(?!java\\.|io\\.github\\.claimpress\\.)[a-z]\\w*\\.[\\w.]*[A-Z]\\w*");

    @Test
    void the_public_signatures_are_those_that_were_agreed_on() {
        String now = String.join("\n", signatures()).replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "") + "\n";
        if ("update".equals(System.getProperty("golden"))) {
            Folders.write(SNAPSHOT, now.getBytes(StandardCharsets.UTF_8));
        }

        assertEquals("", Difference.ofTexts("public-api.txt", Folders.text(SNAPSHOT), now));
    }

    @Test
    void public_signatures_mention_only_the_jdk_and_each_other() {
        String rooms = ROOMS.stream().map(room -> room.replace("/", "\\.")).collect(Collectors.joining("|"));
        Pattern ours = Pattern.compile("io\\.github\\.claimpress\\.(?:" + rooms + ")[A-Z].*");
        for (String line : signatures()) {
            Matcher mentioned =
                    Pattern.compile("io\\.github\\.claimpress\\.[\\w.]+").matcher(line);
            while (mentioned.find()) {
                String name = mentioned.group();
                assertEquals(true, ours.matcher(name).matches(), () -> name + " in " + line);
            }
            assertEquals(false, FOREIGN.matcher(line).find(), () -> "a library shows in " + line);
        }
    }

    private static List<String> signatures() {
        return Folders.files(CLASSES).stream()
                .filter(path -> path.matches("(" + String.join("|", ROOMS) + ")[A-Z][^/]*\\.class"))
                .map(path -> "io.github.claimpress."
                        + path.replace('/', '.').substring(0, path.length() - ".class".length()))
                .flatMap(Signatures::of)
                .toList();
    }
}
