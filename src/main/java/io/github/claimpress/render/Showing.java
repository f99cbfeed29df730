package io.github.claimpress.render;

import io.github.claimpress.model.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Which class shows which kind of page. */
final class Showing {
    private final Map<Class<? extends Subject>, BiFunction<Subject, Standpoint, Shown>> ways = new HashMap<>();

    /** @param index what the search page's script has to know first */
    Showing(Supplier<String> index) {
        on(Subject.Home.class, (subject, here) -> new ShowHome(here).home(subject));
        on(Subject.AllFactChecks.class, (subject, here) -> new ShowLists(here).all(subject));
        on(Subject.OneFactCheck.class, (subject, here) -> new ShowFactCheck(here, subject.entry()).shown());
        on(Subject.AllCountries.class, (subject, here) -> new ShowIndexes(here).countries());
        on(Subject.OneCountry.class, (subject, here) -> new ShowCountry(here, subject).shown());
        on(Subject.AllTopics.class, (subject, here) -> new ShowIndexes(here).topics());
        on(Subject.OneTopic.class, (subject, here) -> new ShowLists(here).topic(subject));
        on(Subject.AllNarratives.class, (subject, here) -> new ShowIndexes(here).narratives());
        on(Subject.OneNarrative.class, (subject, here) -> new ShowLists(here).narrative(subject));
        on(Subject.AllVerdicts.class, (subject, here) -> new ShowIndexes(here).verdicts());
        on(Subject.OneVerdict.class, (subject, here) -> new ShowLists(here).verdict(subject));
        on(Subject.OneActor.class, (subject, here) -> new ShowParties(here).actor(subject));
        on(Subject.OnePerson.class, (subject, here) -> new ShowParties(here).person(subject));
        on(Subject.Denials.class, (subject, here) -> new ShowDenials(here).shown(subject));
        on(Subject.Requests.class, (subject, here) -> new ShowRequests(here).shown(subject));
        on(Subject.Corrections.class, (subject, here) -> new ShowCorrections(here).shown(subject));
        on(Subject.Standards.class, (subject, here) -> new ShowStandards(here).shown());
        on(Subject.Text.class, (subject, here) -> new ShowTexts(here).text(subject));
        on(Subject.Search.class, (subject, here) -> new ShowSearch(here, index.get()).shown());
        on(Subject.NotFound.class, (subject, here) -> new ShowTexts(here).notFound());
        on(Subject.Redirect.class, (subject, here) -> new ShowTexts(here).redirect(subject));
        on(Subject.Custom.class, (subject, here) -> new Shown(subject.values(), subject.title(), null, ""));
    }

    Shown show(Subject subject, Standpoint here) {
        BiFunction<Subject, Standpoint, Shown> way = ways.get(subject.getClass());
        if (way == null) {
            throw new IllegalStateException("nobody shows " + subject.getClass());
        }
        return way.apply(subject, here);
    }

    private <S extends Subject> void on(Class<S> kind, BiFunction<S, Standpoint, Shown> way) {
        ways.put(kind, (subject, here) -> way.apply(kind.cast(subject), here));
    }
}
