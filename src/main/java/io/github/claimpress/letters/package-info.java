/**
 * Letters of every script: what a reader types finds what an author wrote, however each spelt it.
 *
 * <p>In come texts in any language; out come words in one folded spelling
 * ({@link io.github.claimpress.letters.Folding}) and addresses in plain letters
 * ({@link io.github.claimpress.letters.Slugs}). The folding is written down once, as the data of
 * {@link io.github.claimpress.letters.FoldingTable}: the index is made with it here, and the page of search gets the
 * same data. Nothing depends on the version of Unicode that a Java or a browser brings: letters that came after the
 * table are left as they are.
 *
 * <p>{@link io.github.claimpress.letters.Scripts} finds words of mixed alphabets, and
 * {@link io.github.claimpress.letters.ContactDetails} telephone numbers and private e-mail addresses.
 */
@NullMarked
package io.github.claimpress.letters;

import org.jspecify.annotations.NullMarked;
