package io.github.claimpress.shape;

import java.util.Map;

/**
 * How much a field of a front matter may hold. Far above what an entry needs, and far below what makes a page useless or a
 * site heavy: each topic of an entry has a page and a feed that repeat it.
 */
public final class Sizes {
    /** Characters of an address. */
    public static final int ADDRESS = 2_000;

    /** Characters of a field that is not named here. */
    public static final int TEXT = 5_000;

    /** Characters of a claim. */
    public static final int CLAIM = 1_000;

    /** Items of a list that is not named here. */
    public static final int LIST = 300;

    /** Characters that every field may have. */
    public static final int LEAST = 80;

    private static final Map<String, Integer> CHARACTERS = Map.of(
            "title", 300,
            "name", 300,
            "role", 300,
            "place", 300,
            "platform", 300,
            "license", 300,
            "topics", LEAST,
            "narratives", LEAST,
            "summary", 2_000);

    private static final Map<String, Integer> ITEMS = Map.of(
            "topics", 30,
            "narratives", 30,
            "authors", 50,
            "reviewers", 50,
            "aliases", 100,
            "related", 100);

    private Sizes() {}

    /** The most Unicode characters of a text in a field, or in the list that it is. */
    public static int characters(Shape shape, Field field) {
        if (isAddress(field)) {
            return ADDRESS;
        }
        boolean claim = field.name().equals(shape.main()) && shape.equals(EntryShapes.CLAIM);
        return claim ? CLAIM : CHARACTERS.getOrDefault(field.name(), TEXT);
    }

    /** Whether a field, or the items of the list that it is, are addresses. */
    public static boolean isAddress(Field field) {
        Type type = field.type() instanceof Type.ListOf list ? list.item() : field.type();
        return type == Type.Plain.URL || type == Type.Plain.SOURCE;
    }

    /** The most items of a list. */
    public static int items(Field field) {
        return ITEMS.getOrDefault(field.name(), LIST);
    }
}
