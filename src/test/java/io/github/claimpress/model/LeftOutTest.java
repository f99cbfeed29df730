package io.github.claimpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.text.FieldPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final FieldPath SOURCES = FieldPath.of("sources");

    /** Of sources the first, the second and the fourth, of the third one's addresses the first. */
    private final LeftOut leftOut = LeftOut.of(List.of(
            item(SOURCES.item(3)),
            item(SOURCES.item(0)),
            item(SOURCES.item(1)),
            item(SOURCES.item(2).child("same_as").item(0))));

    @Test
    void an_item_stands_behind_those_that_were_left_out_before_it() {
        assertEquals(SOURCES.item(2), leftOut.inFile("a.md", SOURCES.item(0)));
        assertEquals(SOURCES.item(4), leftOut.inFile("a.md", SOURCES.item(1)));
        assertEquals(SOURCES.item(5), leftOut.inFile("a.md", SOURCES.item(2)));
    }

    @Test
    void a_list_inside_an_item_has_numbers_of_its_own() {
        assertEquals(
                SOURCES.item(2).child("same_as").item(1),
                leftOut.inFile("a.md", SOURCES.item(0).child("same_as").item(0)));
        assertEquals(
                SOURCES.item(4).child("same_as").item(0),
                leftOut.inFile("a.md", SOURCES.item(1).child("same_as").item(0)));
    }

    @Test
    void other_lists_and_files_are_as_they_were() {
        assertEquals(SOURCES.item(0), leftOut.inFile("b.md", SOURCES.item(0)));
        assertEquals(
                FieldPath.of("topics").item(0),
                leftOut.inFile("a.md", FieldPath.of("topics").item(0)));
        assertEquals(Place.span("a.md", 3, 5), leftOut.inFile(Place.span("a.md", 3, 5)));
    }

    @Test
    void a_key_and_a_word_move_with_their_item() {
        assertEquals(
                Place.key("a.md", SOURCES.item(2).child("url")),
                leftOut.inFile(Place.key("a.md", SOURCES.item(0).child("url"))));
        assertEquals(
                Place.word("a.md", SOURCES.item(2).child("title"), "Su"),
                leftOut.inFile(Place.word("a.md", SOURCES.item(0).child("title"), "Su")));
    }

    private static Place.OfField item(FieldPath field) {
        return new Place.OfField("a.md", field, false);
    }
}
