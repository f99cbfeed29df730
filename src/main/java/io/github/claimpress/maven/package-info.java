/** The Maven goals, a thin door to the library. */
@NullMarked
package io.github.claimpress.maven;

import org.jspecify.annotations.NullMarked;
