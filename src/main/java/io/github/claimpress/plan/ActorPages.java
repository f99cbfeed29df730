package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.function.Consumer;

/** A page for each actor and each author or reviewer that has a file. */
final class ActorPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            for (Actor actor : site.actors().values()) {
                out.accept(new Page(
                        addresses.actor(language, actor.id()),
                        "page/actor.ftlh",
                        language,
                        new Subject.OneActor(actor),
                        null));
            }
            for (Person person : site.people().values()) {
                out.accept(new Page(
                        addresses.person(language, person.id()),
                        "page/person.ftlh",
                        language,
                        new Subject.OnePerson(person),
                        null));
            }
        }
    }
}
