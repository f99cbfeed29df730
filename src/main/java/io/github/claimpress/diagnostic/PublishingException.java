package io.github.claimpress.diagnostic;

/** The environment failed: a disk, a permission, git. The message names the path and what was being done. */
public final class PublishingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PublishingException(String message) {
        super(message);
    }

    public PublishingException(String message, Throwable cause) {
        super(message, cause);
    }
}
