package io.github.claimpress.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final Words english = new Words(
            "en",
            "English",
            "ltr",
            PluralRule.ONE_OTHER,
            Map.ofEntries(
                    Map.entry("sentences.hello", "Hello {0}, from {1}"),
                    Map.entry("sentences.found.one", "{0} entry in {1}"),
                    Map.entry("sentences.found.other", "{0} entries in {1}"),
                    Map.entry("terms.stance.refutes", "refutes"),
                    Map.entry("countries.AZ", "Azerbaijan"),
                    Map.entry("languages.az", "Azerbaijani"),
                    Map.entry("languages.zh-Hant", "Traditional Chinese"),
                    Map.entry("lists.two", "{0} and {1}"),
                    Map.entry("lists.last", "{0} and {1}"),
                    Map.entry("lists.between", ", "),
                    Map.entry("quotes.open", "“"),
                    Map.entry("quotes.close", "”"),
                    Map.entry("dates.day", "{day} {month} {year}"),
                    Map.entry("dates.day-time", "{day} {month} {year}, {time} UTC"),
                    Map.entry("dates.month", "{standalone} {year}"),
                    Map.entry("dates.year", "{year}"),
                    Map.entry("dates.short-day", "{day} {short} {year}"),
                    Map.entry("dates.short-month", "{short} {year}"),
                    Map.entry("months.7", "July"),
                    Map.entry("months-standalone.7", "JULY"),
                    Map.entry("months-short.7", "Jul")));
    private final Words ukrainian = new Words(
            "uk",
            "Українська",
            "ltr",
            PluralRule.EAST_SLAVIC,
            Map.of(
                    "sentences.found.one", "{0} запис",
                    "sentences.found.few", "{0} записи",
                    "sentences.found.many", "{0} записів"));

    @Test
    void arguments_are_set_into_their_places() {
        assertEquals("Hello Baku, from Kyiv", english.say("hello", "Baku", "Kyiv"));
        assertEquals("Hello Baku, from {1}", english.say("hello", "Baku"));
        assertEquals("Hello {0}, from {1}", english.say("hello"));
    }

    @Test
    void braces_in_an_argument_are_text() {
        assertEquals("Hello {1}, from {0}", english.say("hello", "{1}", "{0}"));
    }

    @Test
    void braces_that_are_no_place_stay() {
        Words words = new Words(
                "en", "English", "ltr", PluralRule.ONE_OTHER, Map.of("sentences.a", "{} {x} {0 {{0}} {9} {0"));
        assertEquals("{} {x} {0 {A} {9} {0", words.say("a", "A"));
    }

    @Test
    void the_first_argument_chooses_the_form() {
        assertEquals("1 entry in Baku", english.say("found", 1, "Baku"));
        assertEquals("0 entries in Baku", english.say("found", 0, "Baku"));
        assertEquals("2 entries in Baku", english.say("found", 2L, "Baku"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, записів",
        "1, запис",
        "2, записи",
        "4, записи",
        "5, записів",
        "11, записів",
        "12, записів",
        "14, записів",
        "21, запис",
        "22, записи",
        "25, записів",
        "101, запис",
        "111, записів",
        "112, записів",
        "1001, запис"
    })
    void east_slavic_languages_have_three_forms(int count, String noun) {
        assertEquals(count + " " + noun, ukrainian.say("found", count));
    }

    @Test
    void a_forgotten_sentence_shows_its_key_in_brackets() {
        assertEquals("[absent]", english.say("absent", 1));
        assertEquals("[found]", english.say("found"));
        assertEquals("[found]", english.say("found", "many"));
    }

    @Test
    void what_has_no_name_is_called_by_its_code() {
        assertEquals("Azerbaijan", english.country("AZ"));
        assertEquals("XX", english.country("XX"));
        assertEquals("refutes", english.term("stance", "refutes"));
        assertEquals("unheard", english.term("stance", "unheard"));
    }

    @Test
    void a_language_without_a_name_is_called_by_its_main_language_or_its_code() {
        assertEquals("Azerbaijani", english.languageName("az"));
        assertEquals("Azerbaijani", english.languageName("az-Cyrl-AZ"));
        assertEquals("Traditional Chinese", english.languageName("zh-Hant"));
        assertEquals("Traditional Chinese", english.languageName("zh-Hant-TW"));
        assertEquals("tlh", english.languageName("tlh"));
    }

    @Test
    void a_date_is_shown_as_precisely_as_it_is_known() {
        assertEquals("29 July 2025", english.date(new CalendarDate(2025, 7, 29)));
        assertEquals("JULY 2025", english.date(new CalendarDate(2025, 7, 0)));
        assertEquals("2025", english.date(new CalendarDate(2025, 0, 0)));
        assertEquals("29 Jul 2025", english.shortDate(new CalendarDate(2025, 7, 29)));
        assertEquals("Jul 2025", english.shortDate(new CalendarDate(2025, 7, 0)));
        assertEquals("2025", english.shortDate(new CalendarDate(2025, 0, 0)));
        assertEquals("2 July 2025", english.date(LocalDate.of(2025, 7, 2)));
    }

    @Test
    void a_moment_shows_its_time_only_where_one_was_given() {
        assertEquals("2 July 2025", english.date(Moment.parse("2025-07-02").orElseThrow()));
        assertEquals(
                "2 July 2025, 06:30 UTC",
                english.date(Moment.parse("2025-07-02T10:30:00+04:00").orElseThrow()));
        assertEquals(
                "2 July 2025, 00:00 UTC",
                english.date(Moment.parse("2025-07-02T00:00Z").orElseThrow()));
    }

    @Test
    void words_are_joined_as_the_language_does_it() {
        assertEquals("", english.list(List.of()));
        assertEquals("a", english.list(List.of("a")));
        assertEquals("a and b", english.list(List.of("a", "b")));
        assertEquals("a, b, c and d", english.list(List.of("a", "b", "c", "d")));
        assertEquals("{1}, {0} and x", english.list(List.of("{1}", "{0}", "x")));
    }

    @Test
    void words_are_quoted_with_the_marks_of_the_language() {
        assertEquals("“No”", english.quoted("No"));
    }

    @Test
    void a_place_is_known_or_not() {
        assertTrue(english.has("sentences.hello"));
        assertFalse(english.has("hello"));
    }

    @Test
    void digits_never_change_with_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("29 July 2025", english.date(new CalendarDate(2025, 7, 29)));
            assertEquals("1000 entries in Baku", english.say("found", 1000, "Baku"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
