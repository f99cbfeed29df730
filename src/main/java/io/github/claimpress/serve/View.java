package io.github.claimpress.serve;

import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.model.OutputFile;
import java.util.Optional;

/** A site at one moment. Its files are made when they are asked for, by whatever thread asks. */
public interface View {
    /**
     * A file of the site.
     *
     * @param path as in the output folder
     * @return empty where the site has no such file, or where it cannot be made: then there are errors
     */
    Optional<OutputFile> file(String path);

    /** What is known to be wrong. With errors a site is not shown. */
    Findings findings();

    /** The same with all that does not keep the site from being shown, which may take longer to find. */
    Findings completed();
}
