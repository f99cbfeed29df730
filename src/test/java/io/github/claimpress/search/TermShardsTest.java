package io.github.claimpress.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.text.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermShardsTest {
    private final ShardFiles files = new ShardFiles();
    private final TermShards shards = new TermShards(files, 1_000);

    private void add(String word, boolean common) {
        int[] found = {Occurrence.of(3, false, 0)};
        shards.add(WordLine.of(
                new Term(word, word), found, new Utf8Text(1).sign('!').sign('*'), common));
    }

    @Test
    void a_file_may_begin_with_a_word_that_is_in_most_texts_and_in_no_title() {
        add("and", true);
        add("bridge", false);
        shards.flush();

        assertEquals(List.of("a"), shards.boundaries());
        assertEquals(List.of("and"), shards.common());
        String file = new String(files.all().get("t/0"), StandardCharsets.UTF_8);
        assertTrue(file.contains("\"0and 0bridge\",\" !-\""), file);
    }
}
