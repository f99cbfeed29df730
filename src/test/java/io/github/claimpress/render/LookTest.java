package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of page comes out whole; the copy in {@code target/look} is for eyes. */
class LookTest {
    @Test
    void every_page_of_the_example_is_rendered_without_a_fault() throws Exception {
        Rendered site = Rendered.example();
        site.write(Path.of("target", "look"));
        assertEquals(List.of(), site.problems);
    }
}
