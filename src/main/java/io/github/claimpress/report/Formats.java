package io.github.claimpress.report;

import java.util.Locale;

/** The formats by name. */
public enum Formats {
    /** For people at a terminal. */
    PRETTY {
        @Override
        public Format format(boolean colour, String folder, String version) {
            return new PrettyFormat(colour);
        }
    },
    /** For people reading a log. */
    SHORT {
        @Override
        public Format format(boolean colour, String folder, String version) {
            return new ShortFormat();
        }
    },
    /** For programs: the shape is promised, and grows by new members only. */
    JSON {
        @Override
        public Format format(boolean colour, String folder, String version) {
            return new JsonFormat();
        }
    },
    /** Annotations on a pull request, written to the log of GitHub Actions. */
    GITHUB {
        @Override
        public Format format(boolean colour, String folder, String version) {
            return new GithubFormat(folder);
        }
    },
    /** For code scanning and other collectors of findings. */
    SARIF {
        @Override
        public Format format(boolean colour, String folder, String version) {
            return new SarifFormat(folder, version);
        }
    },
    /** For CI servers that show test results. */
    JUNIT {
        @Override
        public Format format(boolean colour, String folder, String version) {
            return new JunitFormat();
        }
    };

    /**
     * @param colour whether the reader is a terminal that shows colours
     * @param folder where the site lies in its repository, such as {@code docs/site/}; empty where it is the
     *     repository. The formats that others match with a repository's files put it before every path.
     * @param version this program's, which collectors of findings keep
     */
    public abstract Format format(boolean colour, String folder, String version);

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
