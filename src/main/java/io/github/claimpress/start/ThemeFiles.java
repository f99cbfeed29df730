package io.github.claimpress.start;

import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.text.FileTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of the built-in theme, which a site may replace by its own. */
public final class ThemeFiles {
    private static final List<String> FOLDERS = List.of("templates", "static");
    private static final String TABLE = "templates/README.md";

    private final FileTree theme;

    /** @param theme the built-in one */
    public ThemeFiles(FileTree theme) {
        this.theme = theme;
    }

    /** The paths of all files that can be copied, sorted. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String folder : FOLDERS) {
            theme.list(folder).stream()
                    .map(FileTree.Entry::path)
                    .filter(path -> !path.equals(TABLE))
                    .forEach(paths::add);
        }
        paths.sort(null);
        return paths;
    }

    /**
     * Copies a file into a site.
     *
     * @param wanted its path, with or without {@code templates/} or {@code static/}
     * @return its path
     */
    public String copy(String wanted, Path site) {
        String path = find(wanted.replace('\\', '/'));
        new Folder(site).add(path, theme.read(path).orElseThrow());
        return path;
    }

    /** What the theme's own table says about replacing a template; empty where it says nothing. */
    public Optional<String> advice(String path) {
        String table = theme.read(TABLE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        String name = "`" + path.replaceFirst("^templates/", "") + "`";
        return table.lines()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length > 4 && cells[1].contains(name))
                .map(cells -> cells[3].strip())
                .findFirst();
    }

    private String find(String wanted) {
        List<String> paths = paths();
        List<String> candidates = new ArrayList<>(List.of(wanted));
        FOLDERS.forEach(folder -> candidates.add(folder + "/" + wanted));
        return candidates.stream().filter(paths::contains).findFirst().orElseThrow(() -> unknown(wanted, paths));
    }

    private static RefusedException unknown(String wanted, List<String> paths) {
        List<String> names = new ArrayList<>(paths);
        paths.forEach(path -> names.add(path.substring(path.indexOf('/') + 1)));
        paths.forEach(path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
        String help = NearestName.of(wanted, names)
                .map(near -> "Did you mean " + full(near, paths) + "?")
                .orElse("eject --list shows all that there are.");
        return new RefusedException("the theme has no file " + wanted + ". " + help);
    }

    private static String full(String near, List<String> paths) {
        return paths.stream()
                .filter(path -> path.equals(near) || path.endsWith("/" + near))
                .findFirst()
                .orElse(near);
    }
}
