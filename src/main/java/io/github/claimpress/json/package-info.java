/**
 * JSON out.
 *
 * <p>In come names and values, one after the other; out go bytes that are the same on every machine and that may
 * stand inside a script element of a page. There is no tree in between, so a file may be of any size. Start with
 * {@link io.github.claimpress.json.JsonWriter}.
 */
@NullMarked
package io.github.claimpress.json;

import org.jspecify.annotations.NullMarked;
