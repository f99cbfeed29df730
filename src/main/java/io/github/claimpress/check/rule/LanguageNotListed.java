package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.LanguageCode;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text is in a language that the site has. House rule. */
final class LanguageNotListed extends SiteCheck {
    LanguageNotListed() {
        super(RecordProblems.LANGUAGE_NOT_LISTED);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        List<String> known = now.settings().languages();
        List<Writing> texts = Writing.of(now);
        Set<String> wanted = new LinkedHashSet<>(known);
        texts.stream().map(Writing::language).sorted().forEach(wanted::add);
        for (Writing text : texts) {
            String end = "." + text.language() + ".md";
            boolean named = text.path().regionMatches(true, text.path().length() - end.length(), end, 0, end.length());
            // A field with another word than a language's code was told of when it was read.
            if (!known.contains(text.language()) && (named || LanguageCode.isOne(text.language()))) {
                Place place = Place.field(text.path(), FieldPath.of("language"));
                out.add(RecordProblems.languageNotListed(place, text.language(), named, known, List.copyOf(wanted)));
            }
        }
    }
}
