package io.github.claimpress.image;

/** Leaves the depths of a file that is not what it should be. Never leaves this room. */
final class DamagedException extends Exception {
    private static final long serialVersionUID = 1;

    DamagedException(String what) {
        super(what, null, false, false);
    }
}
