package io.github.claimpress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.claimpress.letters.ContactDetails.Finding;
import io.github.claimpress.letters.ContactDetails.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+994 12 345 67 89", "+994501234567", "+380 (44) 123-45-67", "+7 495 123-45-67", "+1-202-555-0123",
                "050 123 45 67", "0501234567", "(012) 345-67-89", "8 (495) 123-45-67", "8-800-555-35-35",
                "202-555-0123", "+44 20 7946 0958", "00994 50 123 45 67"
            })
    void telephone_numbers_are_found_where_they_are(String number) {
        String text = "He can be reached at " + number + ", he said.";
        int start = text.indexOf(number);
        assertEquals(
                List.of(new Finding(Kind.TELEPHONE_NUMBER, start, start + number.length())), ContactDetails.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tel. 345-67-89", "Phone: 345 6789", "тел.: 345-67-89", "WhatsApp 5012345", "Telefon 3456789"})
    void a_short_number_is_found_where_it_is_announced(String text) {
        assertEquals(1, ContactDetails.in(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "in 2022–2023",
                "on 2025-08-02 10:30",
                "02.08.2025 10:30",
                "1 204 000 lorries",
                "1,204,000 lorries",
                "$33 million (€30 million)",
                "122 mm and 152 mm",
                "200 000 000 shells",
                "0.1234567891",
                "ISBN 978-3-16-148410-0",
                "https://t.me/channel/0501234567",
                "https://example.org/+994501234567",
                "No. 2025-014",
                "the years 1991 1992 1993",
                "(2024) 1234567890",
                "+5 000 soldiers",
                "40.4093 49.8671",
                "item 12345678901",
                "+994",
                "8 800 555 353"
            })
    void other_numbers_are_left_alone(String text) {
        assertEquals(List.of(), ContactDetails.in(text));
    }

    @Test
    void a_private_mail_address_is_found() {
        assertEquals(
                List.of(new Finding(Kind.E_MAIL_ADDRESS, 9, 33)),
                ContactDetails.in("Write to name.surname@example.org."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press@example.org",
                "info@example.org",
                "press.office@example.org",
                "@channel",
                "https://example.org/@name.surname",
                "https://name@example.org/",
                "a@b"
            })
    void an_office_and_a_mention_are_left_alone(String text) {
        assertEquals(List.of(), ContactDetails.in(text));
    }

    @Test
    void a_hostile_text_costs_little() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String piece : List.of("1 ", "a", "a.", "(", "+1", "tel ", "a@", "http://", "1-", "- ")) {
                ContactDetails.in(piece.repeat(256 * 1024 / piece.length()));
            }
        });
    }
}
