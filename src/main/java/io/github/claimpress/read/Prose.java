package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.letters.ContactDetails;
import io.github.claimpress.markdown.Markdown;
import io.github.claimpress.model.Outline;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.text.SourceText;
import java.util.List;

/** Makes the text below a front matter safe and puts it aside; what stays is its outline. */
record Prose(Markdown markdown, BodyStore store) {
    /** The level of a {@code ##} on an entry's page, below the page's own sections. */
    private static final int IN_ENTRY = 3;

    private static final int ON_PAGE = 2;

    Outline ofEntry(SourceText file, int start, Problems out) {
        return keep(markdown.read(file, start, IN_ENTRY, out)).withContacts(contacts(file.content(), start));
    }

    Outline ofPage(SourceText file, int start, Problems out) {
        return keep(markdown.read(file, start, ON_PAGE, out));
    }

    private static List<Outline.Contact> contacts(String text, int start) {
        String body = text.substring(start);
        return ContactDetails.in(body).stream()
                .map(found -> new Outline.Contact(
                        body.substring(found.start(), found.end()), start + found.start(), start + found.end()))
                .toList();
    }

    private Outline keep(Markdown.Written written) {
        return written.body().html().isEmpty()
                ? written.outline()
                : written.outline().at(store.put(written.body()));
    }
}
