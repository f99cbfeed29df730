package io.github.claimpress.render;

import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FileTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of {@code static/}, which are written from the site's root: {@code static/icons/icon.svg} becomes
 * {@code icons/icon.svg}. Style sheets are joined into one.
 */
public final class StaticFiles {
    private static final String FOLDER = "static/";

    private StaticFiles() {}

    /** Sorted by path; symbolic links are left out. */
    public static List<OutputFile> of(FileTree theme, Settings settings) {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.of(Stylesheet.PATH, Stylesheet.join(theme, settings)));
        for (FileTree.Entry file : theme.list("static")) {
            if (!file.link() && !Stylesheet.isPart(file.path())) {
                files.add(copy(theme, file.path()));
            }
        }
        files.sort((a, b) -> a.path().compareTo(b.path()));
        return files;
    }

    /** Read when it is written, so that large files of a site are not held in memory. */
    private static OutputFile copy(FileTree theme, String path) {
        return new OutputFile(
                output(path), out -> out.write(theme.read(path).orElseThrow(() -> new IOException(path + " is gone"))));
    }

    /** The path in the output of a file of the theme. */
    static String output(String path) {
        return path.substring(FOLDER.length());
    }
}
