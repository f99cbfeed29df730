package io.github.claimpress.write;

/**
 * What the manifest says of a file.
 *
 * @param bytes its size
 * @param sha256 in lower-case hexadecimal
 */
record FileDigest(long bytes, String sha256) {
    /** Keeps a path while its file is still being written. */
    static final FileDigest PENDING = new FileDigest(0, "");
}
