package io.github.claimpress.render;

import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.render.view.Card;
import io.github.claimpress.render.view.FactCheckView;
import io.github.claimpress.render.view.FactCheckView.CorrectionView;
import io.github.claimpress.render.view.FactCheckView.Notice;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.StatementView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The page of an entry. */
final class ShowFactCheck {
    private final Standpoint here;
    private final FactCheck entry;
    private final Names names;
    private final Settings settings;

    ShowFactCheck(Standpoint here, FactCheck entry) {
        this.here = here;
        this.entry = entry;
        this.names = new Names(here);
        this.settings = here.atlas().settings();
    }

    Shown shown() {
        String outcome = names.outcome(entry);
        String lead = entry.status() == Status.VOID ? entry.voidReason() : entry.lead();
        String said = lead == null ? entry.claim().text() : lead;
        String description = outcome.isEmpty() ? said : outcome + ". " + said;
        return new Shown(view(), entry.title(), description, "fact-checks")
                .under(crumbs())
                .about(entry);
    }

    private FactCheckView view() {
        Verdict verdict = entry.verdict();
        String explanation = verdict == null ? null : verdict.explanation();
        boolean withdrawn = entry.status() == Status.VOID;
        return new FactCheckView(
                entry.id(),
                here.plain(entry.title()),
                verdict == null ? null : names.badge(verdict.rating()),
                explanation == null ? entry.summary() : explanation,
                explanation == null ? null : entry.summary(),
                entry.isPublic() ? null : entry.status().key(),
                withdrawn,
                notice(withdrawn),
                stale(),
                here.section("verdicts"),
                settings.verdicts().ratings().size(),
                here.when(entry.published()),
                here.when(entry.updated()),
                confidence(),
                new ShowClaim(here, names).of(entry.claim(), entry.media()),
                new ShowSpread(here, names, entry).of(),
                new ShowEvidence(here, names, entry).of(),
                statements(),
                here.section("denials"),
                entry.requests().stream()
                        .map(request -> new ShowRequests(here).item(entry, request, true))
                        .toList(),
                asked(RequestForComment::wasSent),
                asked(request -> request.outcome() == RequestOutcome.REPLIED),
                here.section("requests-for-comment"),
                new Texts(here, names).prose(entry.outline(), entry.language()),
                entry.newestCorrections().stream().map(this::correction).toList(),
                here.section("corrections"),
                new ShowOrigins(here, names, entry).about(),
                citation(),
                entry.license(),
                Contact.href(settings.reportErrorsTo(), here.say("fact-check-number", entry.id())),
                related());
    }

    private int asked(Predicate<RequestForComment> how) {
        return (int) entry.requests().stream().filter(how).count();
    }

    private Link[] crumbs() {
        List<Link> way = new ArrayList<>();
        way.add(new Link(here.plain(here.say("fact-checks")), here.section("fact-checks"), false));
        if (!entry.topics().isEmpty()) {
            way.add(names.topic(entry.topics().get(0)));
        }
        return way.toArray(Link[]::new);
    }

    private @Nullable String confidence() {
        Verdict verdict = entry.verdict();
        return verdict == null || verdict.confidence() == null
                ? null
                : here.words().term("confidence", verdict.confidence().key());
    }

    /** What a reader must know before anything else: the entry is void, or was corrected in substance. */
    private @Nullable Notice notice(boolean withdrawn) {
        Link record = new Link(here.plain(here.say("full-record")), "#corrections", false);
        for (Correction correction : entry.newestCorrections()) {
            String date = here.words().date(correction.date());
            if (withdrawn && correction.kind() == CorrectionKind.VOID) {
                return new Notice(here.say("void-on", date), correction.note(), record);
            }
            if (!withdrawn && correction.kind() == CorrectionKind.VERDICT_CHANGE) {
                return new Notice(here.say("verdict-changed-on", date), correction.note(), record);
            }
            if (!withdrawn && correction.kind() == CorrectionKind.SUBSTANTIAL) {
                return new Notice(here.say("corrected-on", date), correction.note(), record);
            }
        }
        return withdrawn ? new Notice(here.words().term("status", "void"), null, record) : null;
    }

    /** Said where the original was changed after this translation was. */
    private @Nullable Notice stale() {
        FactCheck original = entry.translationOf() == null ? null : here.atlas().entry(entry.translationOf());
        if (original == null || original.changed() == null || entry.changed() == null) {
            return null;
        }
        if (original.changed().compareTo(entry.changed()) <= 0) {
            return null;
        }
        String text = here.say("stale-translation", here.words().date(original.changed()));
        Link link = new Link(here.plain(here.say("read-the-original")), names.entryHref(original), false);
        String headline = here.say("translated-from", here.words().languageName(original.language()));
        return new Notice(headline + ".", text, link);
    }

    private List<StatementView> statements() {
        ShowStatements show = new ShowStatements(here, names);
        return entry.denials().stream()
                .map(denial -> show.inEntry(entry, denial))
                .toList();
    }

    private CorrectionView correction(Correction correction) {
        return new CorrectionView(
                here.at(correction.date()),
                here.words().term("correction-kind", correction.kind().key()),
                correction.note(),
                correction.previousVerdict() == null
                        ? null
                        : names.badge(correction.previousVerdict()).label(),
                correction.previousClaim());
    }

    private String citation() {
        String path = here.page().address();
        String absolute = settings.absolute(path);
        String address = absolute == null ? path : absolute;
        String published = entry.published() == null
                ? here.say("no-date")
                : here.words().date(entry.published().day());
        return entry.corrections().isEmpty()
                ? here.say("cite-line", settings.title(), entry.title(), entry.id(), published, address)
                : here.say(
                        "cite-line-corrected",
                        settings.title(),
                        entry.title(),
                        entry.id(),
                        published,
                        here.words()
                                .date(entry.newestCorrections().get(0).date().day()),
                        address);
    }

    private List<Card> related() {
        Cards cards = new Cards(here, names);
        List<Card> related = new ArrayList<>();
        for (String id : entry.related()) {
            FactCheck other = here.atlas().entry(id);
            if (other != null) {
                related.add(cards.of(inThisLanguage(other)));
            }
        }
        return related;
    }

    private FactCheck inThisLanguage(FactCheck other) {
        for (FactCheck version : here.atlas().versions(other)) {
            if (version.language().equals(here.language()) && names.entryHref(version) != null) {
                return version;
            }
        }
        return other;
    }
}
