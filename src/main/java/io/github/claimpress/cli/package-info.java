/** The command line, a thin door to the library. */
@NullMarked
package io.github.claimpress.cli;

import org.jspecify.annotations.NullMarked;
