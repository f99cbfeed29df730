package io.github.claimpress.render;

import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.NotFoundView;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.RedirectView;
import io.github.claimpress.render.view.TextView;

/** Pages that are no lists: the site's own texts, nothing found, moved. */
final class ShowTexts {
    private final Standpoint here;
    private final Ways ways;

    ShowTexts(Standpoint here) {
        this.here = here;
        this.ways = new Ways(here);
    }

    Shown text(Subject.Text subject) {
        Introduction text = subject.text();
        String title = text.title() == null ? subject.page().id() : text.title();
        Phrase description = text.description() == null ? null : here.phrase(text.description(), text.language());
        Texts texts = new Texts(here, new Names(here));
        TextView view = new TextView(
                here.phrase(title, text.language()), description, texts.prose(text.outline(), text.language()));
        return new Shown(view, title, text.description(), subject.page().id());
    }

    Shown notFound() {
        return new Shown(new NotFoundView(ways.toEverything()), here.say("nothing-at-this-address"), null, "");
    }

    Shown redirect(Subject.Redirect subject) {
        Settings settings = here.atlas().settings();
        String target = subject.target();
        String path = target == null ? here.atlas().addresses().home(settings.language()) : target;
        Link link = new Link(here.plain(here.say("go-to-new-address")), here.to(path), false);
        return new Shown(new RedirectView(link), here.say("page-has-moved"), null, "")
                .leadingTo(here.to(path), settings.absolute(Page.addressOf(path)));
    }
}
