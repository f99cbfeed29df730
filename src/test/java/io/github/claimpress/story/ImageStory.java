package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Pictures;
import io.github.claimpress.testkit.StorySite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an image that lies beside a text. */
class ImageStory {
    private static final Pattern SRC = Pattern.compile("<img src=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void every_image_of_a_page_is_written_where_the_page_looks_for_it() {
        StorySite site = site("""
                ![A map](map.png) ![The same map](map.png) ![A photograph](../pictures/at%20sea%20%231.jpg)
                """).write("""
                        -- content/topics/energy.md --
                        ---
                        title: Energy
                        ---
                        ![A map](../fact-checks/map.png)
                        -- content/pages/about.md --
                        ---
                        title: About
                        ---
                        ![A face](../people/face.gif)
                        """);
        save("content/fact-checks/map.png", Pictures.talkingPng());
        save("content/pictures/at sea #1.jpg", Pictures.talkingJpeg(8));
        save("content/people/face.gif", Pictures.talkingGif());
        save("content/people/unused.gif", Pictures.talkingGif());
        site.built();

        assertEquals(3, imagesOf(site, "fact-checks/entry/index.html"));
        assertEquals(1, imagesOf(site, "topics/energy/index.html"));
        assertEquals(1, imagesOf(site, "about/index.html"));
        assertArrayEquals(Pictures.plain("png"), read(site.output().resolve("fact-checks/entry/map.png")));
        assertFalse(site.files().stream().anyMatch(file -> file.endsWith("unused.gif")));
    }

    @Test
    void a_text_that_serves_another_language_brings_its_images() {
        StorySite site = site("Words.").write("""
                        -- content/site.yml --
                        title: Example
                        base_url: https://example.org/
                        languages: [en, uk]
                        cards: off
                        -- content/topics/energy.md --
                        ---
                        title: Energy
                        ---
                        ![A map](map.png)
                        -- content/fact-checks/entry.uk.md --
                        ---
                        title: "Запис"
                        published: 2025-08-03
                        claim: "Вода мокра"
                        verdict: true
                        topics: [energy]
                        ---
                        """);
        save("content/topics/map.png", Pictures.plain("png"));
        site.built();

        assertEquals(1, imagesOf(site, "uk/topics/energy/index.html"));
    }

    @Test
    void an_image_that_is_not_what_its_name_says_is_told_of_and_never_written() {
        StorySite site = site("![One](a.png) ![Two](b.png) ![Three](c.jpg)\n");
        save("content/fact-checks/a.png", Pictures.bytes("<svg onload=alert(1)>"));
        save("content/fact-checks/b.png", Pictures.plain("jpg"));
        save("content/fact-checks/c.jpg", Arrays.copyOf(Pictures.plain("jpg"), 300));
        site.build();

        String place = "content/fact-checks/entry.md:";
        assertEquals(
                List.of(
                        place + "10:1: error: “content/fact-checks/a.png” is not a PNG image [missing-image]",
                        place + "10:15: error: “content/fact-checks/b.png” is not a PNG image [missing-image]",
                        place + "10:29: error: “content/fact-checks/c.jpg” is a damaged JPEG image [missing-image]"),
                site.problems("missing-image"));
        assertEquals(List.of(), site.files());

        site.write("-- content/site.yml --\ntitle: Example\ncards: off\npolicy: {missing-image: warning}\n")
                .built();
        assertFalse(site.has("fact-checks/entry/a.png"));
        assertTrue(site.has("fact-checks/entry/index.html"));
    }

    @Test
    void an_image_that_is_too_large_is_told_of() {
        StorySite site = site("![One](wide.png) ![Two](heavy.png) ![Three](most.png)\n");
        save("content/fact-checks/wide.png", Pictures.pngOfSize(10_000, 4_001));
        save("content/fact-checks/heavy.png", Arrays.copyOf(Pictures.plain("png"), 11 * 1024 * 1024));
        save("content/fact-checks/most.png", Pictures.pngOfSize(10_000, 4_000));
        site.check();

        String place = "content/fact-checks/entry.md:";
        assertEquals(
                List.of(
                        place
                                + "10:1: error: the image “content/fact-checks/wide.png” is 10000 × 4001 pixels; 40"
                                + " megapixels at most [too-large]",
                        place + "10:18: error: the image “content/fact-checks/heavy.png” has 11.0 MB; 10 at most"
                                + " [too-large]"),
                site.problems("too-large"));
    }

    @Test
    void two_images_of_one_name_are_told_of() {
        StorySite site = site("![One](a/map.png) ![Two](b/Map.png) ![Three](card.png)\n");
        for (String path : List.of("a/map.png", "b/Map.png", "card.png")) {
            save("content/fact-checks/" + path, Pictures.plain("png"));
        }
        String clash = "content/fact-checks/entry.md:10:19: error: “content/fact-checks/b/Map.png” would be written to"
                + " the same place as “content/fact-checks/a/map.png” [clashing-page]";
        assertEquals(List.of(clash), site.check().problems("clashing-page"));

        site.write("-- content/site.yml --\ntitle: Example\n").check();
        assertEquals(
                List.of(
                        clash,
                        "content/fact-checks/entry.md:10:37: error: “content/fact-checks/card.png” would be written"
                                + " where the share image of this entry is [clashing-page]"),
                site.problems("clashing-page"));
    }

    private StorySite site(String text) {
        return StorySite.in(folder, """
                -- content/site.yml --
                title: Example
                base_url: https://example.org/
                cards: off
                -- content/topics/energy.md --
                ---
                title: Energy
                ---
                -- content/fact-checks/entry.md --
                ---
                title: "A good entry"
                published: 2025-08-02
                claim: "Water is wet"
                verdict: true
                topics: [energy]
                countries: [NO]
                ---

                """ + text);
    }

    /** How many images a page shows, each of which must be there. */
    private static int imagesOf(StorySite site, String page) {
        int count = 0;
        Matcher src = SRC.matcher(site.page(page));
        while (src.find()) {
            String path = URI.create("file:///" + page).resolve(src.group(1)).getPath();
            assertTrue(site.has(path.substring(1)), path);
            count++;
        }
        return count;
    }

    private void save(String path, byte[] bytes) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
