/**
 * Has this been checked already? Which claims say nearly the same, and which entries cite an address.
 *
 * <p>In come the entries of a site; out go those that are nearest to a text
 * ({@link io.github.claimpress.similar.SimilarClaims}), pairs of them whose claims are nearly the same
 * ({@link io.github.claimpress.similar.NearPairs}), and those that saw a claim at an address or cite it
 * ({@link io.github.claimpress.similar.Citations}).
 *
 * <p>Claims are alike by their words, in the folded spelling of {@code letters}, and a rare word says more than a
 * frequent one ({@link io.github.claimpress.similar.Lexicon}). Words are tried rarest first, so that few of the entries
 * are ever looked at ({@link io.github.claimpress.similar.TextIndex}). The same entries give the same answer.
 */
@NullMarked
package io.github.claimpress.similar;

import org.jspecify.annotations.NullMarked;
