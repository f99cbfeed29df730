package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.links;
import static io.github.claimpress.testkit.Entries.party;
import static io.github.claimpress.testkit.Entries.source;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterRulesTest {
    @Test
    void long_claim_counts_code_points() {
        assertEquals(List.of(), places("long-claim", site(entry("a").claim("🙂".repeat(75)))));
        SiteBuilder site = site(entry("a").claim("ə".repeat(76)));
        assertEquals(List.of("a.md#claim.text"), places("long-claim", site));
        assertEquals(
                List.of("the claim has 76 characters; search engines show 75 at most"), messages("long-claim", site));
    }

    @Test
    void personal_data_is_told_of_the_field_and_not_repeated() {
        EntryBuilder entry = entry("a")
                .summary("Write to name.surname@example.org")
                .appearances(appearance("a1").note("He has the number +994 50 123 45 67."));
        assertEquals(List.of("a.md#summary", "a.md#appearances[1].note"), places("personal-data", site(entry)));
        assertEquals(
                List.of(
                        "“name.surname@example.org” is somebody’s e-mail address",
                        "“+994 50 123 45 67” looks like a telephone number"),
                messages("personal-data", site(entry)));
    }

    @Test
    void personal_data_is_told_where_it_stands_in_the_text() {
        Outline text = links().withContacts(List.of(new Outline.Contact("+994 50 123 45 67", 100, 117)));
        assertEquals(
                List.of("a.md@100-117"), places("personal-data", site(entry("a").outline(text))));
    }

    @Test
    void personal_data_is_silent_about_drafts_offices_and_the_sites_own_address() {
        EntryBuilder draft =
                entry("a").summary("Write to name.surname@example.org").status(Status.DRAFT);
        assertEquals(List.of(), places("personal-data", site(draft)));
        EntryBuilder office = entry("a").summary("press@example.org answered on 2025-08-01.");
        assertEquals(List.of(), places("personal-data", site(office)));
        Organization publisher = new Organization("Desk", null, null, "desk.aa@example.org", List.of());
        EntryBuilder own = entry("a").summary("Write to Desk.AA@example.org");
        assertEquals(List.of(), places("personal-data", site(own).publisher(publisher)));
    }

    @Test
    void mixed_script_name_is_told_of_names_actors_and_hosts() {
        EntryBuilder entry = entry("a")
                .claimant(party("Republic of Аzerbaijan"))
                .sources(source("s1").url("https://xn--zerbaijan-zyh.example/"), source("s2"))
                .outline(links("https://exаmple.org/", "https://example.org/Киeв"));
        SiteBuilder site = site(entry).actor("x", "Interfаx", List.of("Interfax", "Интерфaкс"), List.of());
        assertEquals(
                List.of(
                        "a.md#claim.claimant",
                        "a.md#sources[1].url",
                        "a.md@100-110",
                        "content/actors/x.md#name",
                        "content/actors/x.md#aliases[2]"),
                places("mixed-script-name", site));
        assertEquals(
                "“Аzerbaijan” mixes alphabets: “А” (U+0410) is Cyrillic",
                messages("mixed-script-name", site).get(0));
    }

    @Test
    void mixed_script_name_is_silent_about_names_in_one_alphabet() {
        EntryBuilder entry = entry("a")
                .claimant(party("Міністерство оборони"))
                .sources(source("s1").url("https://приклад.укр/"), source("s2").publisher("RBC-Україна"));
        assertEquals(List.of(), places("mixed-script-name", site(entry)));
    }
}
