package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.function.Consumer;

/** A page for each actor and each author or reviewer that has a file. */
final class ActorPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            int size = site.settings().pageSize();
            Pages ofActors = new Pages("page/actor.ftlh", language, size, out);
            for (Actor actor : site.actors().values()) {
                List<FactCheck> entries = catalogue.withActor(actor.id());
                ofActors.list(
                        addresses.actor(language, actor.id()),
                        entries,
                        Pages.changed(entries),
                        (some, paging) -> new Subject.OneActor(actor, some, paging));
            }
            Pages ofPeople = new Pages("page/person.ftlh", language, size, out);
            for (Person person : site.people().values()) {
                List<FactCheck> entries = catalogue.withPerson(person.id());
                ofPeople.list(
                        addresses.person(language, person.id()),
                        entries,
                        Pages.changed(entries),
                        (some, paging) -> new Subject.OnePerson(person, some, paging));
            }
        }
    }
}
