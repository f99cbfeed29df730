package io.github.claimpress.check.rule;

import io.github.claimpress.text.FieldPath;

/** A value and the field of the front matter that it stands in. */
record At<T>(FieldPath field, T value) {
    /** A field of one item of a list at the top of the front matter; items count from 0. */
    static FieldPath item(String list, int number, String field) {
        return FieldPath.of(list).item(number).child(field);
    }
}
