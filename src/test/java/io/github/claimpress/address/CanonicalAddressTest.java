package io.github.claimpress.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org/news/story",
                "http://example.org/news/story",
                "HTTPS://Example.ORG/news/story/",
                "//example.org/news/story",
                "  https://example.org/news/story  ",
                "https://www.example.org/news/story#comments",
                "https://m.example.org:443/news/story",
                "http://mobile.example.org:80/news//story",
                "https://amp.example.org/news/story?amp=1",
                "https://example.org./news/story",
                "https://user:word@example.org/news/story",
                "https://example.org/news/story/amp",
                "https://example.org/news/story/amp/",
                "https://example.org/news/story.amp",
                "https://example.org/news/story.amp.html",
                "https://example.org/amp/news/story",
                "https://example.org/news/story?outputType=amp",
                "https://example.org/news/story/index.html",
                "https://example.org/news/story?",
                "https://example.org/news/story?utm_source=x&UTM_Medium=y&fbclid=1&gclid=2&yclid=3",
                "https://example.org/news/story?mc_cid=1&igshid=2&_openstat=3&ysclid=4",
                "https://web.archive.org/web/20250802101010/https://example.org/news/story",
                "https://web.archive.org/web/20250802101010id_/http://www.example.org/news/story/",
                "https://web.archive.org/web/2025*/https://example.org/news/story",
                "https://web.archive.org/web/https:/example.org/news/story",
                "https://web.archive.org/web/20250802101010/example.org/news/story",
                "https://archive.ph/20250802/https://example.org/news/story",
                "https://archive.today/newest/https://example.org/news/story",
                "https://archive.is/o/AbCdE/https://www.example.org/news/story",
                "https://arquivo.pt/wayback/20250802101010/https://example.org/news/story",
                "https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjK:https://example.org/news/story+words&hl=en",
                "https://webcache.googleusercontent.com/search?q=cache:example.org/news/story",
                "https://example-org.cdn.ampproject.org/c/s/example.org/news/story",
                "https://cdn.ampproject.org/v/s/www.example.org/news/story?amp_js_v=0.1&usqp=mq331AQ",
                "https://www.google.com/amp/s/example.org/news/story/amp/",
                "https://www.google.com.ua/amp/s/www.example.org/news/story",
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fnews%2Fstory&usg=1",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fnews%2Fstory%3Ffbclid%3D1&h=2",
                "https://archive.ph/20250802/https://web.archive.org/web/2025/https://example.org/news/story"
            })
    void one_page_has_one_canonical_address(String address) {
        assertEquals("example.org/news/story", CanonicalAddress.of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://t.me/s/JokerDNR, t.me/jokerdnr",
        "https://t.me/s/JokerDNR/42?single, t.me/jokerdnr/42",
        "https://telegram.me/jokerdnr/42, t.me/jokerdnr/42",
        "https://t.me/+AbCdEf, t.me/+AbCdEf",
        "https://youtu.be/AbC-12_x?si=follows, youtube.com/watch?v=AbC-12_x",
        "https://www.youtube.com/watch?feature=share&v=AbC-12_x&t=10s, youtube.com/watch?v=AbC-12_x",
        "https://m.youtube.com/shorts/AbC-12_x, youtube.com/watch?v=AbC-12_x",
        "https://www.youtube-nocookie.com/embed/AbC-12_x?start=3, youtube.com/watch?v=AbC-12_x",
        "https://twitter.com/Someone/status/12345?s=20, twitter.com/i/status/12345",
        "https://x.com/someone/status/12345/photo/1, twitter.com/i/status/12345",
        "https://mobile.twitter.com/i/web/status/12345, twitter.com/i/status/12345",
        "https://X.com/SomeOne, twitter.com/someone",
        "https://m.facebook.com/story.php?story_fbid=1&id=2&mibextid=3, facebook.com/story.php?id=2&story_fbid=1",
        "https://en.m.wikipedia.org/wiki/Baku, en.wikipedia.org/wiki/Baku",
        "https://archive.today/AbCdE, archive.ph/AbCdE",
    })
    void platforms_with_many_addresses_for_one_post_have_one(String address, String canonical) {
        assertEquals(canonical, CanonicalAddress.of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/story?id=1, https://example.org/story?id=2",
        "https://example.org/Story, https://example.org/story",
        "https://t.me/channel/1, https://t.me/channel/2",
        "https://youtu.be/AbC, https://youtu.be/aBc",
        "https://example.org:8080/story, https://example.org/story",
        "https://news.example.org/, https://example.org/",
        "https://x.com/someone/status/1, https://x.com/someone/status/2",
        "https://archive.ph/AbCdE, https://archive.ph/aBcDe",
    })
    void different_pages_stay_different(String one, String other) {
        assertNotEquals(CanonicalAddress.of(one), CanonicalAddress.of(other));
    }

    @Test
    void parameters_are_compared_in_any_order() {
        assertEquals(CanonicalAddress.of("https://a.org/?b=2&a=1"), CanonicalAddress.of("http://a.org?a=1&b=2"));
    }

    @Test
    void letters_beyond_ascii_are_the_same_written_out_or_in_percent_signs() {
        assertEquals(
                CanonicalAddress.of("https://uk.wikipedia.org/wiki/%D0%91%d0%b0ку"),
                CanonicalAddress.of("uk.wikipedia.org/wiki/Баку"));
        assertEquals("example.org/~a%2Fb", CanonicalAddress.of("https://example.org/%7Ea%2fb"));
        assertEquals(
                CanonicalAddress.of("https://приклад.укр/х"), CanonicalAddress.of("https://xn--80aikifvh.xn--j1amh/х"));
    }

    @Test
    void a_page_named_like_an_ending_keeps_its_name() {
        assertEquals("example.org/amp", CanonicalAddress.of("https://example.org/amp"));
        assertEquals("example.org/trump", CanonicalAddress.of("https://example.org/trump"));
        assertEquals("example.org", CanonicalAddress.of("https://www.example.org/index.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words of a claim", "mailto:someone@example.org", "/a/path", "?", "#", "%", "..."})
    void what_is_no_web_address_stays_as_it_is(String text) {
        assertEquals(text, CanonicalAddress.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/news, www.example.org",
        "https://bank.example@example.org/news, example.org",
        "http://example.org:8080?page=2, example.org:8080",
        "https://example.org#top, example.org",
        "example.org/news, example.org"
    })
    void the_host_is_where_an_address_leads_as_it_is_written(String address, String host) {
        assertEquals(host, CanonicalAddress.host(address));
    }

    @Test
    void an_archive_is_known_by_its_host() {
        assertTrue(CanonicalAddress.isArchive("https://web.archive.org/web/2025/https://example.org/"));
        assertTrue(CanonicalAddress.isArchive("http://archive.is/AbCdE"));
        assertTrue(CanonicalAddress.isArchive("https://perma.cc/ABCD-1234"));
        assertFalse(CanonicalAddress.isArchive("https://notarchive.org/web/2025"));
        assertFalse(CanonicalAddress.isArchive("https://cdn.ampproject.org/c/s/example.org"));
        assertFalse(CanonicalAddress.isArchive("s1"));
    }

    @Test
    void no_text_breaks_it_and_a_canonical_address_is_its_own() {
        String[] pieces = {
            "http://",
            "https:/",
            "www.",
            "m.",
            "archive.ph",
            "web.archive.org/web/",
            "2025/",
            "x.com",
            "/status/",
            "youtu.be/",
            "t.me/s/",
            "google.com",
            "/url?q=",
            "%",
            "%2F",
            "%zz",
            "?",
            "&",
            "=",
            "#",
            "/",
            "//",
            ".",
            "amp",
            "index.html",
            "é",
            "\uD83D",
            "🙂",
            " ",
            "@",
            ":443",
            ":",
            "utm_a=b",
            "a",
            "B1",
            "cache:",
            "+"
        };
        Random random = new Random(7);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String canonical = CanonicalAddress.of(text.toString());
            assertEquals(canonical, CanonicalAddress.of(canonical), () -> "from " + text);
        }
    }
}
