package io.github.claimpress.model;

/** What came of a request for comment. */
public enum RequestOutcome implements Keyed {
    NO_REPLY,
    REPLIED,
    DECLINED,
    NOT_SENT
}
