package io.github.claimpress;

import io.github.claimpress.model.EarlierCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whether something was checked already.
 *
 * @param found the nearest first
 * @param compared how many entries were looked at, drafts and coming ones included
 * @param errors how many errors the content has; an entry that cannot be read was not looked at
 * @param address the address that was looked for; null for a text
 */
public record Similar(
        List<EarlierCheck> found,
        int compared,
        int errors,
        @Nullable String address) {
    public Similar {
        found = List.copyOf(found);
    }
}
