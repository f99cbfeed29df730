/** What tests build upon: entries and sites in few words, and rules run over them. */
@NullMarked
package io.github.claimpress.testkit;

import org.jspecify.annotations.NullMarked;
