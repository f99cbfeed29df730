package io.github.claimpress.write;

/**
 * A file as a build has made it.
 *
 * @param mark a name for all that its bytes rest on; empty where nobody can say
 * @param digest what the manifest says of it
 * @param checksum by which its bytes are known again; whoever wants to deceive can, and had to have the output for that
 */
record Made(String mark, FileDigest digest, int checksum) {
    /** Keeps a path while its file is still being written. */
    static final Made PENDING = new Made("", new FileDigest(0, ""), 0);
}
