/**
 * Files become a folder, whole or not at all.
 *
 * <p>Open {@link io.github.claimpress.write.Staging}: the new tree is built beside the old one, unchanged files are
 * taken over from it, and two renames swap them. What is made of the same as last time is not made again: the cache
 * knows what each file was made of, and a checksum whether it still lies there. What was cut off in between, the next run finishes.
 */
@NullMarked
package io.github.claimpress.write;

import org.jspecify.annotations.NullMarked;
