package io.github.claimpress;

import io.github.claimpress.api.Export;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.render.PageRenderer;
import io.github.claimpress.write.Staging;
import java.util.List;
import java.util.function.Predicate;

/** Makes the files of a site, unless the last build made them of the same. Safe for several threads. */
record Making(Staging staging, FileMarks marks, PageRenderer renderer, Workers workers) {
    void file(Export export, OutputFile file) {
        staging.write(file.path(), marks.of(export, file.path()), file::content);
    }

    /** Some of the pages, side by side. */
    void pages(List<Page> pages, Predicate<Page> some, Problems problems) {
        pages(pages, some, problems, List.of());
    }

    /** @param first what else is to be done, begun before any page since it takes longer */
    void pages(List<Page> pages, Predicate<Page> some, Problems problems, List<Runnable> first) {
        Problems faults = new Problems();
        workers.each(pages.stream().filter(some).toList(), faults, this::page, first);
        problems.addAll(PageRenderer.together(faults.all()));
    }

    private void page(Page page, Problems out) {
        staging.write(
                page.path(), marks.of(page), () -> renderer.render(page, out).content());
    }
}
