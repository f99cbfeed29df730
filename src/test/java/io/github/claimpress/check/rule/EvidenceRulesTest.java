package io.github.claimpress.check.rule;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.denial;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.party;
import static io.github.claimpress.testkit.Entries.source;
import static io.github.claimpress.testkit.RuleRun.messages;
import static io.github.claimpress.testkit.RuleRun.places;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.SourceType;
import io.github.claimpress.model.Stance;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import io.github.claimpress.testkit.SiteBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {
    @Test
    void self_review_is_told_of_the_reviewer() {
        EntryBuilder entry = entry("a").authors("x", "y").reviewers("z", "y");
        assertEquals(List.of("a.md#reviewers[2]"), places("self-review", site(entry)));
        assertEquals(List.of(), places("self-review", site(entry("a"))));
    }

    @Test
    void unreviewed_is_told_of_published_entries_only() {
        SiteBuilder site = site(entry("a").reviewers(), entry("b").reviewers().status(Status.IN_REVIEW));
        assertEquals(List.of("a.md#reviewers"), places("unreviewed", site));
        assertEquals(List.of(), places("unreviewed", site(entry("a"))));
    }

    @Test
    void claimant_is_publisher_is_told_by_name_alias_and_page() {
        Organization publisher =
                new Organization("Fact Desk", "https://desk.example.org/", null, null, List.of("https://t.me/desk"));
        SiteBuilder site = site(
                        entry("a").claimant(party("fact  DESK")),
                        entry("b").claimant(party("us")),
                        entry("c")
                                .claimant(new Party(
                                        null, "The desk", null, null, List.of("http://www.desk.example.org"))),
                        entry("d").claimant(party("Somebody Else")),
                        entry("e").claimant(party("them")))
                .actor("us", "We", List.of("Fact desk"), List.of())
                .actor("them", "They", List.of(), List.of("https://t.me/s/Desk"))
                .publisher(publisher);
        assertEquals(
                List.of("a.md#claim.claimant", "b.md#claim.claimant", "c.md#claim.claimant", "e.md#claim.claimant"),
                places("claimant-is-publisher", site));
    }

    @Test
    void claimant_is_publisher_is_silent_where_the_site_names_none() {
        assertEquals(List.of(), places("claimant-is-publisher", site(entry("a").claimant(party("Fact Desk")))));
    }

    @Test
    void too_few_sources_counts_different_pages() {
        EntryBuilder twice = entry("a")
                .sources(
                        source("s1").url("https://example.org/x"),
                        source("s2").url("https://www.example.org/x?utm_source=y"));
        assertEquals(List.of("a.md#sources:"), places("too-few-sources", site(twice)));
        assertEquals(
                List.of("the entry cites one source, and at least 2 are wanted"),
                messages("too-few-sources", site(twice)));
        assertEquals(
                List.of("the entry cites no source, and at least 2 are wanted"),
                messages("too-few-sources", site(entry("a").sources())));
    }

    @Test
    void too_few_sources_follows_the_policy_and_leaves_drafts_alone() {
        EntryBuilder one = entry("a").sources(source("s1"));
        assertEquals(List.of(), places("too-few-sources", site(one).minSources(1)));
        assertEquals(List.of(), places("too-few-sources", site(one.status(Status.DRAFT))));
        assertEquals(
                List.of("the entry cites 2 sources, and at least 3 are wanted"),
                messages("too-few-sources", site(entry("a")).minSources(3)));
        EntryBuilder printed =
                entry("a").sources(source("s1").url(null), source("s2").url(null));
        assertEquals(List.of(), places("too-few-sources", site(printed)));
    }

    @Test
    void no_primary_source_is_told_unless_a_note_says_why() {
        EntryBuilder secondary = entry("a")
                .sources(source("s1").level(SourceLevel.SECONDARY), source("s2").level(null));
        assertEquals(List.of("a.md#sources:"), places("no-primary-source", site(secondary)));
        EntryBuilder explained =
                entry("a").sources(source("s1").level(SourceLevel.SECONDARY).note("Only it is online."));
        assertEquals(List.of(), places("no-primary-source", site(explained)));
        EntryBuilder check = entry("a").sources(source("s1").type(SourceType.FACT_CHECK));
        assertEquals(List.of("a.md#sources:"), places("no-primary-source", site(check)));
        assertEquals(
                List.of(),
                places("no-primary-source", site(entry("a"), entry("b").sources())));
    }

    @Test
    void missing_archive_is_told_of_appearances_and_sources() {
        EntryBuilder entry = entry("a")
                .appearances(
                        appearance("a1").archived(null),
                        appearance("a2").url(null).archived(null))
                .sources(
                        source("s1"),
                        source("s2").archived(null),
                        source("s3").archived(null).url("https://archive.ph/AbCdE"));
        assertEquals(List.of("a.md#appearances[1].url", "a.md#sources[2].url"), places("missing-archive", site(entry)));
        assertEquals(List.of(), places("missing-archive", site(entry.status(Status.DRAFT))));
    }

    @Test
    void source_without_link_is_told_unless_a_copy_has_one() {
        EntryBuilder entry = entry("a")
                .sources(
                        source("s1"),
                        source("s2").url(null),
                        source("s3").url(null).archived(null));
        assertEquals(List.of("a.md#sources[3]"), places("source-without-link", site(entry)));
        EntryBuilder noted =
                entry("b").sources(source("s1").url(null).archived(null).note("The town's archive has it."));
        assertEquals(List.of(), places("source-without-link", site(noted)));
        assertEquals(List.of(), places("source-without-link", site(entry("a"))));
    }

    @Test
    void no_request_for_comment_is_told_of_published_entries() {
        SiteBuilder site = site(entry("a").requests(), entry("b").requests().status(Status.DRAFT), entry("c"));
        assertEquals(List.of("a.md#requests_for_comment"), places("no-request-for-comment", site));
    }

    @Test
    void who_asks_nobody_says_why_for_each() {
        EntryBuilder entry = entry("a").requests(notSent("It gives no way to reach it."), notSent(null));
        assertEquals(List.of("a.md#requests_for_comment[2].outcome"), places("no-request-for-comment", site(entry)));
    }

    private static RequestForComment notSent(String reason) {
        Party channel = new Party(null, "A Channel", null, null, List.of());
        return new RequestForComment(channel, null, null, RequestOutcome.NOT_SENT, reason, null, null);
    }

    @Test
    void denial_as_only_evidence_is_told_where_nothing_else_refutes() {
        EntryBuilder entry = entry("a")
                .denials(denial("d1", "s1"))
                .sources(source("s1").stance(Stance.REFUTES), source("s2").stance(Stance.SUPPORTS));
        assertEquals(List.of("a.md#official_denials:"), places("denial-as-only-evidence", site(entry)));
        assertEquals(
                List.of("the verdict “false” rests on an official denial alone"),
                messages("denial-as-only-evidence", site(entry)));
        assertEquals(
                List.of("a.md#official_denials:"),
                places("denial-as-only-evidence", site(entry.denials(denial("d1", "https://www.example.org/s1/")))));
    }

    @Test
    void denial_as_only_evidence_is_silent_about_other_evidence_and_other_verdicts() {
        EntryBuilder apart = entry("a")
                .denials(denial("d1", "s1"))
                .sources(source("s1").stance(Stance.REFUTES), source("s2").stance(Stance.REFUTES));
        assertEquals(List.of(), places("denial-as-only-evidence", site(apart)));
        EntryBuilder unsaid = entry("a").denials(denial("d1", "s1"));
        assertEquals(List.of(), places("denial-as-only-evidence", site(unsaid)));
        EntryBuilder unverified = entry("a")
                .verdict("unverified")
                .denials(denial("d1", "s1"))
                .sources(source("s1").stance(Stance.REFUTES));
        assertEquals(List.of(), places("denial-as-only-evidence", site(unverified)));
        EntryBuilder without = entry("a").sources(source("s1").stance(Stance.CONTEXT));
        assertEquals(List.of(), places("denial-as-only-evidence", site(without)));
    }

    @Test
    void no_country_and_no_topic_are_told_of_published_entries() {
        SiteBuilder site = site(
                entry("a").countries().topics(), entry("b").countries().topics().status(Status.DRAFT), entry("c"));
        assertEquals(List.of("a.md#countries"), places("no-country", site));
        assertEquals(List.of("a.md#topics"), places("no-topic", site));
    }
}
