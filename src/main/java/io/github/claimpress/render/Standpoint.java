package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Words;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.When;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where one page stands while it is made: its language, its words, and its place, from which links are relative. */
final class Standpoint {
    private static final String NOT_FOUND = "404.html";

    private final Atlas atlas;
    private final Page page;
    private final boolean fromDisk;
    private final Words words;
    private final String direction;
    private final String root;
    private final Set<String> marks = new TreeSet<>();

    Standpoint(Atlas atlas, Page page, RenderOptions options) {
        this.atlas = atlas;
        this.page = page;
        this.fromDisk = options.fromDisk();
        this.words = atlas.site().words().in(page.language());
        this.direction = Script.direction(page.language());
        this.root = rootOf(page.path());
    }

    Atlas atlas() {
        return atlas;
    }

    Page page() {
        return page;
    }

    String language() {
        return page.language();
    }

    String direction() {
        return direction;
    }

    Words words() {
        return words;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The way to the site's root: empty or ending in a slash. */
    String root() {
        return root;
    }

    /** The same for all pages of a language, a depth and a section of the masthead. */
    String place(String section) {
        return language() + ' ' + root + ' ' + section;
    }

    /** Symbols that were asked for so far, sorted. */
    Set<String> marks() {
        return marks;
    }

    /** Notes that the page shows a symbol. */
    String mark(String name) {
        marks.add(name);
        return name;
    }

    /** The relative address of a file of the output, whether or not it is a page. */
    String to(String path) {
        String target = fromDisk && !path.equals(NOT_FOUND) ? path : Page.addressOf(path);
        String address = root + target;
        return address.isEmpty() ? "./" : address;
    }

    /** The relative address of a page; null where no such page is made. */
    @Nullable
    String href(String path) {
        return atlas.has(path) ? to(path) : null;
    }

    /** The language in which there is such a page: this one, else the site's own; null where neither has it. */
    @Nullable
    String languageWith(UnaryOperator<String> pathIn) {
        if (atlas.has(pathIn.apply(language()))) {
            return language();
        }
        String own = atlas.settings().language();
        return atlas.has(pathIn.apply(own)) ? own : null;
    }

    /** The address of a page in this language, else in the site's own; null where neither is made. */
    @Nullable
    String href(UnaryOperator<String> pathIn) {
        String found = languageWith(pathIn);
        return found == null ? null : to(pathIn.apply(found));
    }

    /** A name in this page's language that leads to a page, if there is one. */
    Link link(String name, UnaryOperator<String> pathIn) {
        return link(plain(name), pathIn);
    }

    Link link(Phrase name, UnaryOperator<String> pathIn) {
        String found = languageWith(pathIn);
        return new Link(
                name,
                found == null ? null : to(pathIn.apply(found)),
                false,
                language().equals(found) ? null : found);
    }

    /** A section such as {@code denials}. */
    @Nullable
    String section(String address) {
        return href(language -> atlas.addresses().section(language, address));
    }

    Phrase plain(String text) {
        return new Phrase(text, null, null);
    }

    /** Words in a language that may be another than the page's. */
    Phrase phrase(String text, @Nullable String language) {
        if (language == null || language.equals(language())) {
            return plain(text);
        }
        return new Phrase(text, language, Script.direction(language));
    }

    /** Words of somebody else: of an unknown language, they find their direction themselves. */
    Phrase quotation(String text, @Nullable String language) {
        String known = language != null && Script.fits(text, language) ? language : null;
        return known == null ? new Phrase(text, null, "auto") : new Phrase(text, known, Script.direction(known));
    }

    @Nullable
    When when(@Nullable CalendarDate date) {
        return date == null ? null : atlas.calendar(words).of(date);
    }

    @Nullable
    When when(@Nullable Moment moment) {
        return moment == null ? null : at(moment);
    }

    When at(Moment moment) {
        return atlas.calendar(words).of(moment);
    }

    /** A page for what was not found is shown at any address, so its links cannot be relative. */
    private String rootOf(String path) {
        if (path.equals(NOT_FOUND)) {
            String base = atlas.settings().baseUrl();
            return base == null ? "/" : base;
        }
        StringBuilder up = new StringBuilder();
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            up.append("../");
        }
        return up.toString();
    }
}
