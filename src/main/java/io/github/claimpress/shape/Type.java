package io.github.claimpress.shape;

import io.github.claimpress.model.Keyed;
import java.util.Arrays;
import java.util.List;

/** What a field's value may be. In files all of them are text, lists of text, or groups. */
public sealed interface Type {
    /** The types that are a single text. */
    enum Plain implements Type {
        TEXT,
        /** A name in {@code [a-z0-9-]}, 80 characters at most. */
        SLUG,
        /** A name in {@code [a-z0-9-]} by which a page knows one of its parts. */
        ANCHOR,
        /** A year, a month or a day. */
        DATE,
        /** A day, or a day with time and offset. */
        MOMENT,
        /** An absolute http or https address. */
        URL,
        /** An absolute address, or the id of a source of the same entry. */
        SOURCE,
        /** A former address of this site, from its root. */
        PATH,
        /** BCP 47. */
        LANGUAGE,
        /** A country code. */
        COUNTRY,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A whole number from 1. */
        NUMBER,
        /** A whole number from 0. */
        COUNT,
        /** A word of the site's verdict scale. */
        RATING,
        /** An id of {@code content/topics}. */
        TOPIC,
        /** An id of {@code content/narratives}. */
        NARRATIVE,
        /** An id of {@code content/people}. */
        PERSON,
        /** The id of a fact-check. */
        ENTRY,
        /** A text, or a text for each language. */
        BY_LANGUAGE
    }

    /** One of some words. */
    record Choice(List<String> words) implements Type {
        public Choice {
            words = List.copyOf(words);
        }
    }

    record ListOf(Type item) implements Type {}

    record Group(Shape shape) implements Type {}

    /** A group, or else a list of country codes that stands for one field of it. */
    record GroupOrList(Shape shape, String listField) implements Type {}

    /**
     * An id of {@code content/actors}, a name, or a group with a name.
     *
     * @param counted whether the page of an actor counts it, so that an actor with a file serves readers better
     */
    record PartyOf(Shape shape, boolean counted) implements Type {}

    /**
     * Free keys, each with a value of one type.
     *
     * @param known keys that have a type of their own
     */
    record MapOf(Type value, List<Field> known) implements Type {
        public MapOf {
            known = List.copyOf(known);
        }
    }

    static <E extends Enum<E> & Keyed> Choice choice(Class<E> of) {
        return new Choice(Arrays.stream(of.getEnumConstants()).map(Keyed::key).toList());
    }

    static Choice choice(String... words) {
        return new Choice(List.of(words));
    }
}
