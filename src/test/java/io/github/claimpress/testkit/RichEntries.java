package io.github.claimpress.testkit;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.AppearanceKind;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.ClaimKind;
import io.github.claimpress.model.Confidence;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.CountryRoles;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.DenialKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.MediaCategory;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Outcome;
import io.github.claimpress.model.OutcomeKind;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.Relation;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.SourceType;
import io.github.claimpress.model.Stance;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import java.util.List;

/** The entries of {@link RichSite}. */
public final class RichEntries {
    private RichEntries() {}

    public static List<FactCheck> all() {
        return List.of(rich(), translation(), voided(), draft(), inReview());
    }

    /** Every field is set. */
    public static FactCheck rich() {
        return new FactCheck(
                "content/fact-checks/2025/shells.md",
                "2025-014",
                "shells",
                List.of("old/shells/"),
                "en",
                Status.PUBLISHED,
                "No evidence of shells for Ukraine",
                "Nothing shows that the shells exist.",
                moment("2025-08-02"),
                moment("2025-08-03T10:30:00+04:00"),
                List.of("a-editor"),
                List.of("b-editor"),
                "Shared by four outlets",
                List.of("None of us makes shells"),
                new Claim(
                        "Azerbaijan will make shells for Ukraine",
                        new Quote("Азербайджан будет делать снаряды", "ru"),
                        actor("joker-dnr"),
                        date("2025-07-29"),
                        "Telegram",
                        ClaimKind.TEXT),
                new Verdict("misleading", "The plant is planned, the shells are not.", Confidence.MODERATE),
                RichSite.countries(),
                List.of("arms-supplies"),
                List.of("shells"),
                appearances(),
                sources(),
                denials(),
                List.of(new RequestForComment(
                        named("OC Example"),
                        actor("ministry-of-defence"),
                        date("2025-08"),
                        RequestOutcome.NO_REPLY,
                        null,
                        "Asked twice",
                        "s1")),
                List.of(
                        new Correction(
                                moment("2025-08-20T09:00:00Z"),
                                CorrectionKind.VERDICT_CHANGE,
                                "The plant exists.",
                                "false",
                                "Azerbaijan makes shells"),
                        new Correction(moment("2025-08-10"), CorrectionKind.UPDATE, null, null, null)),
                null,
                List.of("2025-015"),
                List.of(new MediaItem(
                        ClaimKind.IMAGE,
                        MediaCategory.DECONTEXTUALIZED_CONTENT,
                        "https://photo.example/2019",
                        "A queue in 2019")),
                null,
                Outline.EMPTY.at(14));
    }

    private static List<Appearance> appearances() {
        return List.of(
                new Appearance(
                        "a1",
                        true,
                        null,
                        null,
                        "https://t.me/joker_example/1",
                        actor("joker-dnr"),
                        AppearanceKind.SOCIAL_POST,
                        "telegram",
                        date("2025-07-29"),
                        "ru",
                        "RU",
                        new Archive("https://archive.example/a1", date("2025-07-30")),
                        "200,000 followers",
                        null,
                        null,
                        null),
                new Appearance(
                        "a2",
                        false,
                        "a1",
                        Relation.REPEATED,
                        "https://outlet.example/shells",
                        new Party(null, "Outlet Example", "Organization", null, List.of("https://outlet.example/")),
                        AppearanceKind.ARTICLE,
                        null,
                        date("2025-07"),
                        "hy",
                        "AM",
                        null,
                        null,
                        new Outcome(OutcomeKind.CORRECTED, date("2025-08-15"), "https://outlet.example/sorry"),
                        "Says it as news",
                        "s1"));
    }

    private static List<Source> sources() {
        return List.of(
                new Source(
                        "s1",
                        "Budget of the ministry",
                        actor("ministry-of-defence"),
                        "https://ministry.example/budget",
                        new Archive("https://archive.example/s1", null),
                        date("2025-08-01"),
                        date("2025"),
                        "az",
                        SourceType.DATASET,
                        SourceLevel.PRIMARY,
                        Stance.REFUTES,
                        new Quote("Heç bir mərmi", "az"),
                        "No line for shells"),
                new Source(
                        "s2",
                        "Earlier check",
                        named("Checker Example"),
                        "https://checker.example/shells",
                        null,
                        null,
                        null,
                        null,
                        SourceType.FACT_CHECK,
                        SourceLevel.SECONDARY,
                        Stance.CONTEXT,
                        null,
                        null));
    }

    private static List<Denial> denials() {
        return List.of(
                new Denial(
                        "d1",
                        DenialKind.DENIAL,
                        actor("spokesperson"),
                        "Head of the press office",
                        actor("ministry-of-defence"),
                        "AZ",
                        date("2025-07-31"),
                        "“We make no shells.”",
                        "en",
                        "s1"),
                new Denial(
                        "d2",
                        DenialKind.NO_COMMENT,
                        null,
                        null,
                        named("Presidency"),
                        null,
                        null,
                        null,
                        null,
                        "https://presidency.example/brief"));
    }

    /** In Azerbaijani, published later, never changed. */
    public static FactCheck translation() {
        FactCheck original = rich();
        return new Entry("az/2025-014", "shells", "az", Status.PUBLISHED)
                .title("Mərmilərə sübut yoxdur")
                .published("2025-08-05")
                .claim("Azərbaycan Ukrayna üçün mərmi hazırlayacaq")
                .verdict(original.verdict())
                .countries(original.countries())
                .topics("arms-supplies")
                .translationOf("2025-014")
                .make();
    }

    public static FactCheck voided() {
        return new Entry("2025-013", "void-entry", "en", Status.VOID)
                .title("Ship seized")
                .published("2025-06-01")
                .claim("A ship was seized")
                .verdict(new Verdict("false", "No ship was seized.", null))
                .countries(new CountryRoles(List.of("AZ"), List.of(), List.of()))
                .topics("arms-supplies")
                .corrections(
                        new Correction(moment("2025-06-09"), CorrectionKind.VOID, "We mixed up two ships.", null, null))
                .make();
    }

    public static FactCheck draft() {
        return new Entry("2025-020", "secret-draft", "en", Status.DRAFT)
                .title("SECRET draft")
                .claim("SECRET draft claim")
                .topics("arms-supplies")
                .countries(new CountryRoles(List.of("AZ"), List.of(), List.of()))
                .corrections(
                        new Correction(moment("2025-09-09"), CorrectionKind.UPDATE, "SECRET correction", null, null))
                .make();
    }

    /** Names itself a translation of the rich entry. */
    public static FactCheck inReview() {
        return new Entry("2025-021", "secret-review", "az", Status.IN_REVIEW)
                .title("SECRET review")
                .published("2025-09-01")
                .claim("SECRET review claim")
                .verdict(new Verdict("false", "SECRET explanation", null))
                .translationOf("2025-014")
                .make();
    }

    static Moment moment(String text) {
        return Moment.parse(text).orElseThrow();
    }

    private static CalendarDate date(String text) {
        return CalendarDate.parse(text).orElseThrow();
    }

    private static Party actor(String id) {
        return new Party(id, null, null, null, List.of());
    }

    private static Party named(String name) {
        return new Party(null, name, null, null, List.of());
    }
}
