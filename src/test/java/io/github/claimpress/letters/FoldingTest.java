package io.github.claimpress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    record Case(String language, String text, String folded) {}

    static List<Case> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FoldingTest.class.getResourceAsStream("folding-cases.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Case(row[0], row[1], row[2]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_text_folds_to_its_words(Case row) {
        assertEquals(row.folded(), fold(row.text()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void folding_what_is_folded_changes_nothing(Case row) {
        Folding.words(row.text())
                .forEach(word -> assertEquals(word.folded(), Folding.fold(word.folded()), word.toString()));
    }

    @Test
    void the_table_of_cases_is_long_enough_to_mean_something() throws IOException {
        assertTrue(cases().size() >= 100, () -> "too few cases");
    }

    @Test
    void the_default_locale_changes_nothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            for (Case row : cases()) {
                assertEquals(row.folded(), fold(row.text()));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_word_knows_where_it_stands_and_how_it_was_written() {
        assertEquals(
                List.of(
                        new Word("обєкт", "обєкт", 1, 7, false),
                        new Word("eliyev", "əliyev", 9, 15, false),
                        new Word("ete", "été", 16, 21, false)),
                Folding.words("«об’єкт» Əliyev e\u0301te\u0301"));
    }

    @Test
    void the_last_of_letters_without_spaces_is_marked_as_a_rest() {
        assertEquals(
                List.of(false, false, true, false),
                Folding.words("乌克兰 安").stream().map(Word::rest).toList());
    }

    @Test
    void a_text_of_marks_and_separators_has_no_words() {
        assertEquals(List.of(), Folding.words("\u0301 — ’ \u200b \ud800 !"));
    }

    @Test
    void the_table_for_the_page_is_small() {
        int size = FoldingTable.data().values().stream()
                .mapToInt(row -> row.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        assertTrue(size < 3_000, () -> size + " bytes");
    }

    private static String fold(String text) {
        return Folding.words(text).stream().map(Word::folded).collect(Collectors.joining(" "));
    }
}
