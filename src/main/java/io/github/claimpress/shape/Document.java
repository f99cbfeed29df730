package io.github.claimpress.shape;

import io.github.claimpress.model.Keyed;
import java.util.List;

/** The kinds of files that an editor writes, and what each may say. */
public enum Document implements Keyed {
    ENTRY("content/fact-checks", EntryShapes.ENTRY),
    SITE("content/site.yml", SiteShapes.SITE),
    TOPIC("content/topics", SiteShapes.INTRODUCTION),
    NARRATIVE("content/narratives", SiteShapes.INTRODUCTION),
    PAGE("content/pages", SiteShapes.INTRODUCTION),
    COUNTRY("content/countries", SiteShapes.COUNTRY_PAGE),
    ACTOR("content/actors", SiteShapes.ACTOR),
    PERSON("content/people", SiteShapes.PERSON);

    private final String place;
    private final Shape shape;
    private final List<String> needed;

    Document(String place, Shape shape) {
        this.place = place;
        this.shape = shape;
        this.needed = shape.fields().stream()
                .filter(field -> field.need() != Need.NONE)
                .map(Field::name)
                .toList();
    }

    /** The folder of its files, or the one file, from the site's folder. */
    public String place() {
        return place;
    }

    public Shape shape() {
        return shape;
    }

    /** The names of the fields that a published file of the kind cannot do without. */
    public List<String> needed() {
        return needed;
    }

    /** Whether it is front matter above a text. */
    public boolean hasText() {
        return this != SITE;
    }
}
