package io.github.claimpress.model;

import java.util.List;

/**
 * What others need to know of a Markdown text without reading it.
 *
 * @param handle by which {@link Bodies} finds the text; -1 where there is none
 * @param length in UTF-16 units of the plain text
 */
public record Outline(
        long handle,
        int length,
        List<Link> links,
        List<Image> images,
        List<Heading> headings,
        List<Removed> removed,
        List<Contact> contacts) {
    public static final Outline EMPTY = new Outline(-1, 0, List.of(), List.of(), List.of(), List.of());

    /**
     * A link.
     *
     * @param target as written; of a Markdown file of the site its path from {@code content/}, with its fragment;
     *     of a link as wikis have it, which leads nowhere here, all of it with its brackets
     * @param start UTF-16 offset in the file, from 0
     * @param unsafe whether its address was dropped because of its scheme, or because its words name another host
     * @param named the other host that its words name, as written; empty where they name none
     */
    public record Link(String target, int start, int end, boolean unsafe, String named) {}

    /** An image; target and offsets as in {@link Link}. */
    public record Image(String target, String alt, int start, int end) {}

    /** A heading with the anchor it has on the page. */
    public record Heading(int level, String id, String text) {}

    /**
     * Raw HTML that a page shows as text; offsets as in {@link Link}.
     *
     * @param tag the first tag's name in small letters, with a slash before it where it closes; empty where there is none
     */
    public record Removed(String tag, int start, int end) {}

    /** A telephone number or a private e-mail address, as written; offsets as in {@link Link}. */
    public record Contact(String text, int start, int end) {}

    public Outline {
        links = List.copyOf(links);
        images = List.copyOf(images);
        headings = List.copyOf(headings);
        removed = List.copyOf(removed);
        contacts = List.copyOf(contacts);
    }

    /** An outline of a text in which nobody has looked for contacts. */
    public Outline(
            long handle,
            int length,
            List<Link> links,
            List<Image> images,
            List<Heading> headings,
            List<Removed> removed) {
        this(handle, length, links, images, headings, removed, List.of());
    }

    public Outline at(long place) {
        return new Outline(place, length, links, images, headings, removed, contacts);
    }

    public Outline withContacts(List<Contact> found) {
        return new Outline(handle, length, links, images, headings, removed, found);
    }

    public boolean isEmpty() {
        return handle < 0;
    }
}
