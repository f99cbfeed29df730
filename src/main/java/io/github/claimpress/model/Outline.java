package io.github.claimpress.model;

import java.util.List;

/**
 * What others need to know of a Markdown text without reading it.
 *
 * @param handle by which {@link Bodies} finds the text; -1 where there is none
 * @param length in UTF-16 units of the plain text
 */
public record Outline(
        long handle, int length, List<Link> links, List<Image> images, List<Heading> headings, List<Removed> removed) {
    public static final Outline EMPTY = new Outline(-1, 0, List.of(), List.of(), List.of(), List.of());

    /**
     * A link as written.
     *
     * @param start UTF-16 offset in the file, from 0
     * @param unsafe whether its address was dropped because of its scheme
     */
    public record Link(String target, int start, int end, boolean unsafe) {}

    /** An image as written; offsets as in {@link Link}. */
    public record Image(String target, String alt, int start, int end) {}

    /** A heading with the anchor it has on the page. */
    public record Heading(int level, String id, String text) {}

    /** Raw HTML that a page shows as text; offsets as in {@link Link}. */
    public record Removed(int start, int end) {}

    public Outline {
        links = List.copyOf(links);
        images = List.copyOf(images);
        headings = List.copyOf(headings);
        removed = List.copyOf(removed);
    }

    public Outline at(long place) {
        return new Outline(place, length, links, images, headings, removed);
    }

    public boolean isEmpty() {
        return handle < 0;
    }
}
