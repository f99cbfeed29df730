package io.github.claimpress.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.testkit.StorySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site has files of its own in place of the built-in theme's. */
class OwnTemplateStory {
    @TempDir
    Path folder;

    @Test
    void a_template_that_cannot_be_read_is_told_by_check_as_by_build() {
        StorySite site = site("page/home.ftlh", "<@base.document>\n<#if view.entries>\n</@base.document>");

        List<String> told = site.check().problems("template-fault");
        assertEquals(1, told.size());
        assertEquals("templates/page/home.ftlh:3:1: error:", told.get(0).substring(0, 36));
        assertEquals(told, site.build().problems("template-fault"));
    }

    @Test
    void so_is_a_part_of_a_page() {
        StorySite site = site("part/claim-card.ftlh", "<#macro show card>${card.title</#macro>");

        assertEquals(1, site.check().problems("template-fault").size());
    }

    @Test
    void an_old_copy_under_another_name_is_nobodys_template() {
        StorySite site = site("page/home-of-last-year.ftlh", "<#if");

        assertEquals(List.of(), site.check().problems("template-fault"));
        assertEquals(List.of(), site.build().problems("template-fault"));
    }

    private StorySite site(String template, String text) {
        return StorySite.in(
                folder,
                "-- content/site.yml --\ntitle: A\nbase_url: https://example.org/\n-- templates/" + template + " --\n"
                        + text + "\n");
    }
}
