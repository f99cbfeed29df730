/**
 * Files as they were at a git revision: the only room that talks to git.
 *
 * <p>Open {@link io.github.claimpress.history.Revision}: it is a {@link io.github.claimpress.text.FileTree}, so a former
 * site is read like the present one. The {@code git} program does the work, with a fixed list of arguments.
 */
@NullMarked
package io.github.claimpress.history;

import org.jspecify.annotations.NullMarked;
