package io.github.claimpress.write;

import java.util.List;

/**
 * What writing a site came to.
 *
 * @param files in the output, the manifest among them
 * @param bytes of all of them together
 * @param unchanged files that were the same before
 * @param foreign what lay in the output, was never written by a build and is gone now; sorted
 */
public record WriteReport(int files, long bytes, int unchanged, List<String> foreign) {
    /** Nothing was written. */
    public static final WriteReport NONE = new WriteReport(0, 0, 0, List.of());
}
