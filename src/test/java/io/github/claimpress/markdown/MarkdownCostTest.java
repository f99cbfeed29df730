package io.github.claimpress.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.text.SourceText;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the build: texts that parsers choke on. Each is answered in time, whatever the answer is. */
class MarkdownCostTest {
    private static final int FULL = 60_000;
    private final Markdown markdown = new Markdown();

    private Problems read(String text) {
        Problems problems = new Problems();
        long begun = System.nanoTime();
        Markdown.Written written = markdown.read(SourceText.of("content/a.md", text), 0, 3, problems);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(taken.compareTo(Limits.PATIENCE.plusSeconds(2)) < 0, () -> "took " + taken);
        assertTrue(problems.isEmpty() || written.equals(Markdown.Written.NOTHING));
        return problems;
    }

    private static void isCostly(Problems problems) {
        assertEquals(1, problems.all().size());
        assertEquals("costly-markdown", problems.all().get(0).code().value());
    }

    @Test
    void backslashes_in_a_label_are_cut_short() {
        isCostly(read("[" + "\\".repeat(60)));
    }

    @Test
    void growing_runs_of_backticks_are_cut_short() {
        StringBuilder text = new StringBuilder();
        for (int run = 1; text.length() < 30_000; run++) {
            text.append('e').append("`".repeat(run));
        }
        isCostly(read(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![[]()", "[a](", "[a](<b", "<a>", "`a` ", "`` a", "[a][b]", "[![a](b)](c)"})
    void texts_whose_cost_grows_with_the_square_of_their_length_are_cut_short(String repeated) {
        isCostly(read(repeated.repeat(30_000 / repeated.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "* ", "-\t", "\t>", "> - "})
    void quotations_and_lists_in_each_other_are_counted_first(String repeated) {
        isCostly(read("text\n\n" + repeated.repeat(800)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]: u\n", "> a\n", "|-\n", "\n"})
    void texts_of_very_many_lines_are_refused(String repeated) {
        isCostly(read(repeated.repeat(Limits.LINES + 1)));
        read(repeated.repeat(Limits.LINES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '^',
            value = {
                "^[a](b \"^ c ^\")^",
                "^[a](<^ c\\< >)",
                "^<a ^ ^b='c' ^ >",
                "^<a ^ ^b=c ^ ^^",
                "^[a]: u '^ c '",
                "^a\n^ - ^ b^",
                "^^ * a"
            })
    void long_runs_neither_hang_nor_overflow(String before, String run, String after) {
        read(before + run.repeat(FULL / run.length()) + after);
        read(before + run.repeat(3000 / run.length()) + after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<![CDATA[",
                "<!--",
                "<?",
                "<!A ",
                "</a ",
                "[",
                "]",
                "*a _a ",
                "_a__",
                "&#1",
                "[^",
                "![",
                "<http:",
                "~~a ~",
                "a*"
            })
    void other_long_texts_are_answered(String repeated) {
        read(repeated.repeat(FULL / repeated.length()));
    }

    @Test
    void emphasis_in_each_other_does_not_nest_without_end() {
        isCostly(read("*a **a ".repeat(500) + "b** b* ".repeat(500)));
    }

    @Test
    void a_short_text_cannot_write_a_long_page() {
        isCostly(read("[a] ".repeat(20_000) + "\n\n[a]: https://example.org/" + "a".repeat(50_000)));
        isCostly(read("[a] ".repeat(20_000) + "\n\n[a]: javascript:" + "a".repeat(50_000)));
    }

    @Test
    void many_costly_texts_do_not_cost_as_often_as_there_are() {
        String costly = "[a](".repeat(60_000);
        String ordinary = "an *ordinary* text with [links](https://example.org/), one after the other\n\n".repeat(1000);
        Problems problems = new Problems();
        for (int i = 0; i < Limits.COSTLY_TEXTS; i++) {
            markdown.read(SourceText.of("content/" + i + ".md", costly), 0, 3, problems);
        }
        long begun = System.nanoTime();
        markdown.read(SourceText.of("content/late.md", costly), 0, 3, problems);
        long late = System.nanoTime() - begun;
        markdown.read(SourceText.of("content/ordinary.md", ordinary), 0, 3, problems);

        assertEquals(Limits.COSTLY_TEXTS + 1, problems.all().size());
        assertTrue(late < Limits.PATIENCE.toNanos() / 2, () -> "took " + Duration.ofNanos(late));
    }

    @Test
    void a_text_may_have_256_kibibytes_and_no_more() {
        String line = "ordinary words, again and again, as in any long report\n\n";
        String full = line.repeat((256 << 10) / line.length());
        assertTrue(read(full + " ".repeat((256 << 10) - full.length())).isEmpty());
        Problem problem =
                read(full + " ".repeat((256 << 10) + 1 - full.length())).all().get(0);
        assertEquals("too-large", problem.code().value());
        assertEquals("the Markdown text has 257 KB; 256 at most", problem.message());
    }

    @Test
    void size_counts_bytes_not_letters() {
        assertEquals("too-large", read("Ж".repeat(131_073)).all().get(0).code().value());
        assertTrue(read("Ж Ж\n\n\n".repeat(15_000 / 3)).isEmpty());
    }

    @Test
    void the_problem_stands_at_the_line_or_where_the_text_begins() {
        SourceText source = SourceText.of("content/a.md", "---\n---\n\nfine\n\n" + "> ".repeat(200) + "\n");
        Problems problems = new Problems();
        markdown.read(source, 8, 3, problems);
        assertEquals(Place.span("content/a.md", 15, 415), problems.all().get(0).place());
        assertEquals(
                Place.span("content/a.md", 0, 61),
                read("[" + "\\".repeat(60) + "\n\nmore").all().get(0).place());
    }

    @Test
    @Timeout(20)
    void threads_end_when_there_is_nothing_to_read() throws InterruptedException {
        read("text");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (Thread.getAllStackTraces().keySet().stream().anyMatch(DeepThreads::isOwn)) {
            assertTrue(System.nanoTime() < end, "a thread is still there");
            Thread.sleep(50);
        }
    }

    @Test
    void on_a_deep_thread_a_text_is_read_at_once() throws InterruptedException {
        Problems problems = new Problems();
        Thread deep = markdown.threads().newThread(() -> {
            problems.addAll(read("[" + "\\".repeat(60)).all());
            problems.addAll(read("<a " + "b='c' ".repeat(40_000)).all());
        });
        deep.start();
        deep.join();
        assertTrue(problems.all().size() >= 1);
    }

    @Test
    void an_interruption_is_kept_for_whoever_waits_for_it() {
        Thread.currentThread().interrupt();
        assertTrue(read("text").isEmpty());
        assertTrue(Thread.interrupted());
    }
}
