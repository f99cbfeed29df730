package io.github.claimpress;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.read.Memory;
import io.github.claimpress.render.PageRenderer;
import io.github.claimpress.render.Theme;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.SeededSite;
import io.github.claimpress.text.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A seeded site as a benchmark of a room finds it: on disk, read, planned and ready to be rendered. */
@State(Scope.Benchmark)
public class SeededState {
    /** So many entries that each list has more than one page. */
    public static final int ENTRIES = 200;

    public Path folder;
    public Site site;
    public Bodies bodies;
    public List<Page> pages;
    public PageRenderer renderer;
    private Steps steps;

    @Setup(Level.Trial)
    public void make() throws IOException {
        folder = Files.createTempDirectory("claimpress-bench");
        SeededSite.write(folder, ENTRIES);
        DiskTree tree = new DiskTree(folder);
        steps = new Steps(BuildOptions.of(folder, folder.resolve("out")), SeededSite.DAY);
        site = steps.read(tree, new Memory(), new Problems());
        bodies = steps.bodies();
        pages = steps.plan(site, steps.extensions(tree));
        renderer = steps.renderer(new Theme(steps.themeFiles(tree), List.of()), site, pages, () -> "");
    }

    @TearDown(Level.Trial)
    public void clear() {
        steps.close();
        Folders.delete(folder);
    }
}
