package io.github.claimpress.check.rule;

import io.github.claimpress.api.EntryRule;
import io.github.claimpress.api.SiteRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of all rules, in the order in which they run. */
public final class Rules {
    private Rules() {}

    /** @param asOf the build's day */
    public static List<EntryRule> ofEntries(LocalDate asOf) {
        BuildDay day = new BuildDay(asOf);
        return List.of(
                new AppearanceCycle(),
                new SeveralFirstAppearances(),
                new RepeatedAppearance(),
                new SelfReview(),
                new FutureDate(day),
                new DateOrder(),
                new VoidWithoutRecord(day),
                new TooFewSources(),
                new NoPrimarySource(),
                new MissingArchive(),
                new SourceWithoutLink(),
                new DenialAsOnlyEvidence(),
                new NoRequestForComment(),
                new Unreviewed(),
                new NoCountry(),
                new NoTopic(),
                new LongClaim(),
                new PersonalData());
    }

    /**
     * @param asOf the build's day
     * @param statics the paths of the site's own files in {@code static/}
     * @param since what the earlier revision is called that is compared; null for none
     */
    public static List<SiteRule> ofSites(LocalDate asOf, List<String> statics, @Nullable String since) {
        BuildDay day = new BuildDay(asOf);
        return List.of(
                new NoBaseUrl(),
                new UnreadFile(),
                new UnknownVerdict(),
                new UnknownTopic(),
                new UnknownNarrative(),
                new UnknownPerson(),
                new UnknownActor(),
                new DuplicateSlug(),
                new DuplicateId(),
                new ClashingPage(statics),
                new DanglingReference(),
                new DraftLinked(),
                new DeadInternalLink(),
                new UnsafeLink(),
                new MissingImage(),
                new MissingAltText(),
                new RemovedHtml(),
                new MixedScriptName(),
                new ClaimantIsPublisher(),
                new LanguageNotListed(),
                new TranslationVerdictMismatch(),
                new StaleTranslation(),
                new SimilarClaim(),
                new SilentVerdictChange(day, since),
                new SilentChange(day),
                new RewrittenCorrection(day),
                new ScaleChange(day),
                new VanishedEntry(day, since),
                new SlugChanged(day, since));
    }
}
