package io.github.claimpress.image;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An image file of the site, shown by a text.
 *
 * @param text the path of the Markdown file
 * @param image as it was written there
 * @param ofEntry whether the text is a fact-check's
 */
record ImageUse(String text, Outline.Image image, boolean ofEntry) {
    private static final String CONTENT = "content/";

    /** Every one of a site: of entries, drafts too, then of the rest by kind and name. */
    static List<ImageUse> of(Site site) {
        Set<String> files = new HashSet<>(site.files());
        List<ImageUse> uses = new ArrayList<>();
        site.factChecks().forEach(entry -> add(entry, files, uses::add));
        site.heldBack().forEach(entry -> add(entry, files, uses::add));
        List<Introductions> others = new ArrayList<>();
        site.topics().values().forEach(topic -> others.add(topic.texts()));
        site.narratives().values().forEach(narrative -> others.add(narrative.texts()));
        site.countries().values().forEach(country -> others.add(country.texts()));
        site.actors().values().forEach(actor -> others.add(actor.texts()));
        site.people().values().forEach(person -> others.add(person.texts()));
        site.pages().values().forEach(page -> others.add(page.texts()));
        others.stream()
                .flatMap(texts -> texts.all().stream())
                .forEach(text -> add(text.path(), text.outline(), false, files, uses::add));
        return uses;
    }

    private static void add(FactCheck entry, Set<String> files, Consumer<ImageUse> out) {
        add(entry.path(), entry.outline(), true, files, out);
    }

    private static void add(String text, Outline outline, boolean ofEntry, Set<String> files, Consumer<ImageUse> out) {
        for (Outline.Image image : outline.images()) {
            if (files.contains(fileOf(image)) && Format.ofName(image.target()) != null) {
                out.accept(new ImageUse(text, image, ofEntry));
            }
        }
    }

    /** The path of an image's file, from the site's folder. */
    static String fileOf(Outline.Image image) {
        return CONTENT + image.target();
    }

    String file() {
        return fileOf(image);
    }

    /** The name that an image has beside its page. */
    static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** A name as some disks compare it: capitals do not count. */
    static String folded(String file) {
        return nameOf(file).toLowerCase(Locale.ROOT);
    }
}
