package io.github.claimpress.check.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Azerbaijan will make 122 mm shells for Ukraine | For Ukraine, Azerbaijan will make shells of 122 mm",
                "en | Water is wet | “Wet is WATER.”",
                "en | A bridge over the Kura is closed | The bridge over Kura is closed",
                "az | Azərbaycan Ukrayna üçün mərmi istehsal edəcək | Ukrayna üçün Azərbaycan mərmi istehsal edəcək",
                "uk | Міст у Гянджі закрито і перекрито | В Гянджі міст закрито й перекрито",
                "ru | Мост во Львове закрыт | Во Львове закрыт мост",
            })
    void the_same_words_in_another_order_say_the_same(String language, String one, String other) {
        assertTrue(Wording.sayTheSame(one, other, language));
        assertTrue(Wording.sayTheSame(other, one, language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bridge is closed to lorries | The bridge is not closed to lorries",
                "en | Azerbaijan sent shells, not fuel | Azerbaijan sent fuel, not shells",
                "en | Azerbaijan attacked Armenia | Armenia attacked Azerbaijan",
                "en | Gas goes from Baku to Kyiv | Gas goes from Kyiv to Baku",
                "en | It sent 5 tanks and 10 guns | It sent 10 tanks and 5 guns",
                "en | Prices rose by 1.5 percent | Prices rose by 5.1 percent",
                "en | Prices rose by 15 % | Prices rose by 15",
                "en | Prices changed by -5 percent | Prices changed by 5 percent",
                "en | Hepatitis A is back | Hepatitis is back",
                "en | All goods passed the border | All goods passed",
                "az | Nazir öldü | Nazir oldu",
                "az | Bakı deyil, Gəncə bağlanıb | Gəncə deyil, Bakı bağlanıb",
                "az | Bir gəmi batıb | Gəmi batıb",
                "uk | Міст закрито | Міст не закрито",
                "ru | Мост закрыт | Мост без света закрыт",
            })
    void words_that_can_turn_the_meaning_do_not(String language, String one, String other) {
        assertFalse(Wording.sayTheSame(one, other, language));
        assertFalse(Wording.sayTheSame(other, one, language));
    }
}
