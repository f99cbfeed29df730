package io.github.claimpress.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldPathTest {
    @Test
    void a_path_can_be_read_aloud() {
        assertEquals("", FieldPath.root().inWords());
        assertEquals("“title”", FieldPath.of("title").inWords());
        assertEquals("item 3 of “sources”", FieldPath.of("sources").item(2).inWords());
        assertEquals(
                "“url” in “archived” in item 1 of “sources”",
                FieldPath.of("sources").item(0).child("archived").child("url").inWords());
    }
}
