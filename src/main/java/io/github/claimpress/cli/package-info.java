/**
 * The command line: the only room that prints, and the only one that knows picocli.
 *
 * <p>Open {@link io.github.claimpress.cli.Main}. A command translates its options, asks the front door, shows what came
 * back, and turns it into an exit code.
 */
@NullMarked
package io.github.claimpress.cli;

import org.jspecify.annotations.NullMarked;
