/**
 * Bodies kept aside while a site is built.
 *
 * <p>A {@link io.github.claimpress.model.Body} comes in when its file has been read and goes out, one at a time,
 * when its page is written. A large site's texts wait in a file that nobody else sees and that is gone when the
 * build ends, however it ends; a small site's stay in memory. Open
 * {@link io.github.claimpress.store.BodyStore}, the only class.
 */
@NullMarked
package io.github.claimpress.store;

import org.jspecify.annotations.NullMarked;
