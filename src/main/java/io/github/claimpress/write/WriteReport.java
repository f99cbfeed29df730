package io.github.claimpress.write;

/**
 * What writing a site came to.
 *
 * @param files in the output, the manifest among them
 * @param bytes of all of them together
 * @param unchanged files that were the same before
 */
public record WriteReport(int files, long bytes, int unchanged) {}
