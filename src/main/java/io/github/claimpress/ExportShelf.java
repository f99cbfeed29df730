package io.github.claimpress;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.OutputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The files of exports, each export run when one of its files may be asked for, and once. */
final class ExportShelf {
    private final List<Export> waiting;
    private final BiConsumer<List<Export>, Consumer<OutputFile>> run;
    private final Map<String, OutputFile> files = new ConcurrentHashMap<>();

    ExportShelf(List<Export> exports, BiConsumer<List<Export>, Consumer<OutputFile>> run) {
        this.waiting = new ArrayList<>(exports);
        this.run = run;
    }

    /** Nobody says beforehand which export has a file; one that is named as the file's folder is tried first. */
    synchronized Optional<OutputFile> file(String path) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        waiting.sort(Comparator.comparing(export -> !export.name().equals(folder)));
        while (!files.containsKey(path) && !waiting.isEmpty()) {
            run.accept(List.of(waiting.remove(0)), file -> files.putIfAbsent(file.path(), file));
        }
        return Optional.ofNullable(files.get(path));
    }
}
