package io.github.claimpress.render;

import io.github.claimpress.model.Body;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Outline;
import io.github.claimpress.render.view.Introduced;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.Prose;
import io.github.claimpress.render.view.TrustedHtml;
import org.jspecify.annotations.Nullable;

/** Markdown texts as a page shows them: their links resolved, their language said. */
record Texts(Standpoint here, Names names) {
    /** A text in its language; null where there is none. */
    @Nullable
    Prose prose(Outline outline, String language) {
        if (outline.isEmpty()) {
            return null;
        }
        Body body = here.atlas().bodies().body(outline);
        TrustedHtml html = new BodyLinks(here).resolve(body);
        if (language.equals(here.language())) {
            return new Prose(html, null, null, null);
        }
        String note = here.say("not-translated", here.words().languageName(language));
        return new Prose(html, language, Script.direction(language), note);
    }

    /** The opening of a page about something. @param first whether it is the first page of its list */
    Introduced introduced(Introductions texts, String otherwise, boolean first) {
        Introduction text = names.words(texts);
        return new Introduced(
                names.title(texts, otherwise),
                description(text),
                first ? prose(text.outline(), text.language()) : null);
    }

    Introduced introduced(String name, @Nullable String description) {
        return new Introduced(here.plain(name), description == null ? null : here.plain(description), null);
    }

    private @Nullable Phrase description(Introduction text) {
        return text.description() == null ? null : here.phrase(text.description(), text.language());
    }
}
