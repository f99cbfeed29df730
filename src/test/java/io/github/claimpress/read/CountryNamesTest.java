package io.github.claimpress.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {
    private final CountryNames names =
            new CountryNames(Map.of("azerbaijan", "AZ", "украина", "UA", "germany", "DE", "united kingdom", "GB"));
    private final Set<String> known = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));

    @ParameterizedTest
    @CsvSource({
        "UK, GB",
        "EN, GB",
        "England, GB",
        "AZE, AZ",
        "UKR, UA",
        "Azerbaijan, AZ",
        "Azerbijan, AZ",
        "Украина, UA",
        "ru, RU",
        "USA, US",
        "the Netherlands, NL",
        "Russian Federation, RU",
        "South Korea, KR",
        "GERMANY, DE"
    })
    void what_people_write_leads_to_the_code(String written, String code) {
        assertEquals(code, names.codeOf(written, known));
    }

    @ParameterizedTest
    @CsvSource({"Narnia", "XX", "Q", "QQQ"})
    void what_means_nothing_is_not_guessed(String written) {
        assertEquals(null, names.codeOf(written, known));
    }

    @Test
    void a_code_that_a_site_does_not_have_is_not_offered() {
        assertEquals(null, names.codeOf("Kosovo", known));
        assertEquals(null, names.codeOf("xkx", known));
    }
}
