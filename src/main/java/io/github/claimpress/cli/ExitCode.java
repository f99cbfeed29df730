package io.github.claimpress.cli;

/** What a process says as it ends. */
final class ExitCode {
    /** The work was done. */
    static final int DONE = 0;
    /** There are problems in the content or the input. */
    static final int PROBLEMS = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** The environment failed: disk, permission, git. */
    static final int ENVIRONMENT = 3;
    /** A bug of ours. */
    static final int BUG = 70;

    private ExitCode() {}
}
