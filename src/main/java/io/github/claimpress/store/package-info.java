/**
 * What is kept: bodies while a site is built, and entries from one build to the next.
 *
 * <p>A {@link io.github.claimpress.model.Body} comes in when its file has been read and goes out, one at a time,
 * when its page is written. A large site's texts wait in a file that nobody else sees and that is gone when the
 * build ends, however it ends; a small site's stay in memory. Open {@link io.github.claimpress.store.BodyStore}.
 *
 * <p>{@link io.github.claimpress.store.EntryCache} gives the reader what the last build read from the same bytes. It
 * writes records with the {@link io.github.claimpress.store.RecordCodec}, which knows their components and nothing of
 * them, into files that tell when they are not whole.
 */
@NullMarked
package io.github.claimpress.store;

import org.jspecify.annotations.NullMarked;
