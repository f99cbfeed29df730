package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.claimpress.testkit.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small files and short methods, so that each can be read at one sitting. */
class HouseSizeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int METHOD = 40;

    @Test
    void most_files_are_short_and_none_is_long() {
        List<Path> files = files();
        List<Integer> sizes = files.stream().map(HouseSizeTest::lines).sorted().toList();

        assertTrue(sizes.size() > 100, "the sources are not where they were");
        assertTrue(sizes.get(sizes.size() / 2) <= 80, () -> "the median file has more than 80 lines: " + sizes);
        assertTrue(sizes.get(sizes.size() * 9 / 10) <= 220, () -> "too many files have more than 220 lines: " + sizes);
        List<Path> giants = files.stream().filter(file -> lines(file) > 400).toList();
        assertEquals(List.of(), giants, "files of more than 400 lines");
    }

    @Test
    void no_method_is_longer_than_a_screen() throws IOException {
        assertEquals(List.of(), longMethods(files()));
    }

    @Test
    void a_long_method_is_noticed() throws IOException {
        List<Path> these = List.of(Path.of("src/test/java/io/github/claimpress/house/HouseSizeTest.java"));

        assertTrue(longMethods(these, 10).stream().anyMatch(method -> method.contains("longMethods")));
    }

    /** Those whose name says what they are, and not {@code package-info}, which is all comment. */
    private static List<Path> files() {
        return Folders.files(SOURCES).stream()
                .filter(path -> path.endsWith(".java") && !path.endsWith("package-info.java"))
                .map(SOURCES::resolve)
                .toList();
    }

    private static int lines(Path file) {
        return (int) Folders.text(file).lines().count();
    }

    private static List<String> longMethods(List<Path> files) throws IOException {
        return longMethods(files, METHOD);
    }

    private static List<String> longMethods(List<Path> files, int most) throws IOException {
        List<String> found = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Methods(unit, positions, most, found), null);
            }
        }
        return found;
    }

    /** Writes down each method of more lines than there should be. */
    private static final class Methods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int most;
        private final List<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, int most, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.most = most;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long first = line(positions.getStartPosition(unit, method));
            long last = line(positions.getEndPosition(unit, method));
            if (last - first + 1 > most) {
                Path file = Path.of(unit.getSourceFile().getName()).getFileName();
                found.add(file + ": " + method.getName() + " has " + (last - first + 1) + " lines");
            }
            return super.visitMethod(method, nothing);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
