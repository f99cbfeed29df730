package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.letters.ContactDetails;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Settings;

/**
 * No telephone number and no private e-mail address is published. House rule: it protects sources. The site's own
 * addresses may stand anywhere.
 */
final class PersonalData extends EntryCheck {
    PersonalData() {
        super(TextProblems.PERSONAL_DATA);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        if (!entry.isPublic()) {
            return;
        }
        for (At<String> wording : Fields.wordings(entry)) {
            for (ContactDetails.Finding finding : ContactDetails.in(wording.value())) {
                String found = wording.value().substring(finding.start(), finding.end());
                report(found, Place.word(entry.path(), wording.field(), found), settings, out);
            }
        }
        for (Outline.Contact contact : entry.outline().contacts()) {
            report(contact.text(), Place.span(entry.path(), contact.start(), contact.end()), settings, out);
        }
    }

    private static void report(String found, Place place, Settings settings, Problems out) {
        if (!isOurs(found, settings)) {
            out.add(TextProblems.personalData(place, found));
        }
    }

    private static boolean isOurs(String found, Settings settings) {
        Organization publisher = settings.publisher();
        return publisher != null && found.equalsIgnoreCase(publisher.email())
                || found.equalsIgnoreCase(settings.reportErrorsTo());
    }
}
