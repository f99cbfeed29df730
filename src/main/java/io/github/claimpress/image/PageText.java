package io.github.claimpress.image;

import io.github.claimpress.model.Country;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import org.jspecify.annotations.Nullable;

/** Which text a page shows. Lists that are cut into pages show theirs on the first. */
record PageText(Site site, Page page) {
    /** Empty where a page shows no text. */
    Outline outline() {
        Subject subject = page.subject();
        if (subject instanceof Subject.OneFactCheck one) {
            return one.entry().outline();
        }
        if (subject instanceof Subject.Text one) {
            return one.text().outline();
        }
        Introductions texts = introductions(subject);
        return texts == null
                ? Outline.EMPTY
                : texts.in(page.language(), site.settings().language()).outline();
    }

    private @Nullable Introductions introductions(Subject subject) {
        if (subject instanceof Subject.OneTopic one && one.paging().number() == 1) {
            return one.topic().texts();
        }
        if (subject instanceof Subject.OneNarrative one && one.paging().number() == 1) {
            return one.narrative().texts();
        }
        if (subject instanceof Subject.OneCountry one && one.paging().number() == 1) {
            Country country = site.countries().get(one.code());
            return country == null ? null : country.texts();
        }
        if (subject instanceof Subject.OneActor one && one.paging().number() == 1) {
            return one.actor().texts();
        }
        return subject instanceof Subject.OnePerson one && one.paging().number() == 1
                ? one.person().texts()
                : null;
    }
}
