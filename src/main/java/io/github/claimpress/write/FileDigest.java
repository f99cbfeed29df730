package io.github.claimpress.write;

/**
 * What the manifest says of a file.
 *
 * @param bytes its size
 * @param sha256 in lower-case hexadecimal
 */
record FileDigest(long bytes, String sha256) {}
