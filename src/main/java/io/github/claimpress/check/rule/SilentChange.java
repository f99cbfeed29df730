package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.letters.Folding;
import io.github.claimpress.letters.Word;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.text.FieldPath;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where what an entry says is another than was published, its readers can see that it changed: by a new day in
 * {@code updated}, or by a correction (IFCN 6.2). What was added is no change, and neither are capitals and punctuation, nor
 * what is only about the work, such as archived copies. Verdict and claim are {@link SilentVerdictChange}'s.
 */
final class SilentChange extends ChangeCheck {
    /** Something that readers take for what was found out, and how to see that it is another. */
    private record Part(String words, FieldPath field, BiPredicate<FactCheck, FactCheck> changed) {}

    private static final FieldPath VERDICT = FieldPath.of("verdict");

    private static final List<Part> PARTS = List.of(
            new Part("the title", FieldPath.of("title"), other(entry -> words(entry.title()))),
            new Part("the summary", FieldPath.of("summary"), other(entry -> words(entry.summary()))),
            new Part(
                    "the day of publication",
                    FieldPath.of("published"),
                    other(entry ->
                            entry.published() == null ? null : entry.published().day())),
            ofClaim(
                    "the quotation of the claim",
                    "quote",
                    claim -> claim.quote() == null ? null : words(claim.quote().text())),
            ofClaim("the claimant", "claimant", Claim::claimant),
            ofClaim("the date of the claim", "date", Claim::date),
            ofVerdict("the explanation of the verdict", "explanation", verdict -> words(verdict.explanation())),
            ofVerdict("the confidence in the verdict", "confidence", Verdict::confidence),
            ofList("a source", Fields.SOURCES, SilentChange::sources),
            ofList("an official denial", Fields.DENIALS, SilentChange::denials));

    SilentChange(BuildDay day) {
        super(ChangeProblems.SILENT_CHANGE, day);
    }

    private static Part ofClaim(String words, String field, Function<Claim, @Nullable Object> value) {
        return new Part(words, Fields.CLAIM.child(field), other(entry -> value.apply(entry.claim())));
    }

    private static Part ofVerdict(String words, String field, Function<Verdict, @Nullable Object> value) {
        return new Part(
                words,
                VERDICT.child(field),
                other(entry -> entry.verdict() == null ? null : value.apply(entry.verdict())));
    }

    private static Part ofList(String words, String field, Function<FactCheck, List<?>> faces) {
        return new Part(
                words, FieldPath.of(field), (old, entry) -> !faces.apply(entry).containsAll(faces.apply(old)));
    }

    /** Whether what was said is said otherwise, or no longer. */
    private static BiPredicate<FactCheck, FactCheck> other(Function<FactCheck, @Nullable Object> value) {
        return (old, entry) -> {
            Object before = value.apply(old);
            return before != null && !before.equals(value.apply(entry));
        };
    }

    /** Who edits twice on one day has written that day already. */
    private boolean isDated(FactCheck old, FactCheck entry) {
        Moment updated = entry.updated();
        return updated != null
                && !NewCorrections.isBefore(updated, old.changed())
                && (!updated.equals(old.updated()) || updated.day().equals(day().day()));
    }

    /** Capitals and punctuation say nothing else. */
    private static @Nullable Object words(@Nullable String text) {
        return text == null
                ? null
                : Folding.words(text).stream().map(Word::folded).toList();
    }

    private static @Nullable Object page(@Nullable String address) {
        return address == null ? null : CanonicalAddress.of(address);
    }

    private static List<?> sources(FactCheck entry) {
        return entry.sources().stream()
                .map(source -> Arrays.asList(page(source.url()), source.stance()))
                .toList();
    }

    private static List<?> denials(FactCheck entry) {
        return entry.denials().stream()
                .map(denial -> Arrays.asList(denial.kind(), denial.official(), words(denial.statement())))
                .toList();
    }

    @Override
    void check(FactCheck old, FactCheck entry, Problems out) {
        if (isTold(old, entry)) {
            return;
        }
        List<Part> changed =
                PARTS.stream().filter(part -> part.changed().test(old, entry)).toList();
        if (!changed.isEmpty()) {
            List<String> words = changed.stream().map(Part::words).toList();
            out.add(ChangeProblems.silentChange(entry.path(), changed.get(0).field(), words, day().day()));
        }
    }

    /** Whether readers can see that something changed, or another rule sees to it that they can. */
    private boolean isTold(FactCheck old, FactCheck entry) {
        List<Correction> known = old.corrections();
        boolean corrected = entry.corrections().size() > known.size()
                && entry.corrections().stream()
                        .anyMatch(one -> !known.contains(one) && !NewCorrections.isBefore(one.date(), old.changed()));
        boolean dated = isDated(old, entry);
        return dated
                || corrected
                || old.status() != entry.status()
                || !old.claim().text().equals(entry.claim().text())
                || !AllEntries.haveOneVerdict(old, entry);
    }
}
