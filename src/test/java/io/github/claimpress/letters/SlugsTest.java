package io.github.claimpress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "en, 'No evidence that Azerbaijan makes shells', no-evidence-that-azerbaijan-makes-shells",
        "en, 'COVID-19: 5G “causes” it?', covid-19-5g-causes-it",
        "az, 'Əliyev və Şuşa: ağır İDDİA', eliyev-ve-susa-agir-iddia",
        "tr, 'Türkiye’nin Iğdır yalanı', turkiyenin-igdir-yalani",
        "uk, 'Згорани, Київ, Гадяч, Юрій, об’єкт', zghorany-kyiv-hadiach-yurii-obiekt",
        "uk, 'Щоденник Яни Їжак', shchodennyk-yany-yizhak",
        "ru, 'Объект в Харькове ещё цел', obekt-v-kharkove-eshche-tsel",
        "ru, 'Юрий Щедрин', yuriy-shchedrin",
        "ka, 'საქართველოს პარლამენტი', sakartvelos-parlamenti",
        "hy, 'Երևանում ոչինչ չի պատահել', yerevanum-vochinch-chi-patahel",
        "ar, 'روسيا وأوكرانيا', rwsya-wawkranya",
        "fa, 'ایران و روسیه', airan-v-rvsih",
        "de, 'Größere Übung', groessere-uebung",
        "fr, 'L’État français', l-etat-francais",
        "el, 'Ελλάδα σήμερα', ellada-simera",
        "zh, 乌克兰, ''",
        "zh, '乌克兰 2024', 2024"
    })
    void a_title_becomes_plain_letters(String language, String title, String slug) {
        assertEquals(slug, Slugs.of(title, language));
    }

    @Test
    void a_long_title_ends_with_a_whole_word() {
        String slug = Slugs.of("word ".repeat(40), "en");
        assertTrue(slug.length() <= Slugs.LONGEST && slug.endsWith("-word"), slug);
    }

    @Test
    void one_word_without_end_is_cut() {
        assertEquals(Slugs.LONGEST, Slugs.of("a".repeat(500), "en").length());
    }
}
