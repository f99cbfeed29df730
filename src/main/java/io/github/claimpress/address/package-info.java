/**
 * Canonical addresses: whether two links lead to the same page, whatever was copied along with them.
 *
 * <p>{@link io.github.claimpress.address.CanonicalAddress} turns an address into the text by which pages are
 * compared; {@link io.github.claimpress.address.AddressRules} are the lists that it follows. The lists are plain data,
 * and the steps use nothing that a browser does not have, so that the search page can do the same to an
 * address that a reader pastes. Nothing here ever fails: an odd address is compared as it stands.
 */
@NullMarked
package io.github.claimpress.address;

import org.jspecify.annotations.NullMarked;
