/**
 * A site previewed in a browser while it is being written.
 *
 * <p>Open {@link io.github.claimpress.serve.PreviewServer}. A {@code Watching} takes a
 * {@link io.github.claimpress.serve.Snapshot} of the site's folder whenever something may have changed, and asks a
 * {@link io.github.claimpress.serve.Preview} what it comes to; the {@link io.github.claimpress.serve.View} that comes
 * back makes each file when a browser asks for it. A {@code Session} is what all of them look at. Only this machine is
 * answered, nothing is written, and no address ever names a file on the disk. The only room that knows HTTP.
 */
@NullMarked
package io.github.claimpress.serve;

import org.jspecify.annotations.NullMarked;
