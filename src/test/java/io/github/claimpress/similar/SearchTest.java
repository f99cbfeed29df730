package io.github.claimpress.similar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Looking at few texts must give what looking at all would give. */
class SearchTest {
    private static final int TEXTS = 600;

    @Test
    void the_answer_is_that_of_comparing_with_every_text() {
        Random random = new Random(7);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(new Text(i / 2, words(random, 2 + random.nextInt(12)), i % 2 == 0 ? 1 : 0.8));
        }
        TextIndex index = new TextIndex(texts);
        Search search = new Search(index);
        for (int i = 0; i < TEXTS; i++) {
            Bag asked = index.bag(texts.get(i).words() + " unheard");
            Best all = new Best(3);
            for (int other = 0; other < TEXTS; other++) {
                if (index.entry(other) != i / 2) {
                    all.offer(index.entry(other), asked.likeness(index.bag(other)));
                }
            }
            assertEquals(shown(all), shown(search.nearest(asked, 3, i / 2)), texts.get(i)::words);
        }
    }

    @Test
    void of_two_that_are_as_near_the_first_comes_first() {
        List<Text> texts = List.of(
                new Text(0, "other words", 1), new Text(1, "one two three", 1), new Text(2, "three two one", 1));
        TextIndex index = new TextIndex(texts);

        assertEquals("1=1.0 2=1.0", shown(new Search(index).nearest(index.bag("two one three"), 3, -1)));
    }

    @Test
    void a_search_leaves_nothing_behind_for_the_next() {
        TextIndex index = new TextIndex(List.of(new Text(0, "red bridge", 1), new Text(1, "blue lake", 1)));
        Search search = new Search(index);
        search.nearest(index.bag("red lake"), 2, -1);

        assertEquals("1=1.0", shown(search.nearest(index.bag("blue lake"), 2, -1)));
    }

    /** Frequent words and rare ones, some of them forms of each other. */
    private static String words(Random random, int number) {
        return random.ints(number, 0, 400)
                .mapToObj(i ->
                        "bcdfghklmn".charAt(i % 7) + "aeiou".repeat(1 + i % 3).substring(i % 2) + i * i / 900)
                .map(word -> word.replaceAll("[0-9]+", "x".repeat(word.length() % 4)) + "o".repeat(random.nextInt(2)))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Best best) {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < best.size(); place++) {
            found.add(best.entry(place) + "=" + Math.round(best.likeness(place) * 1e6) / 1e6);
        }
        return String.join(" ", found);
    }
}
