package io.github.claimpress.image;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.text.FileTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The images of every text, beside each page that shows it and stripped of their metadata. An image is read when its
 * file is written, so that none is held. One that cannot be shown is left out: the rules of this room have told.
 */
public final class Images implements Export {
    /** What the share image of an entry is called. */
    static final String CARD = "card.png";

    private final ImageFiles files;

    /** @param folder the site's, which holds {@code content/} */
    public Images(FileTree folder) {
        this(new ImageFiles(folder));
    }

    Images(ImageFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "images";
    }

    @Override
    public Export.Run start(Site site, List<Page> pages) {
        return new Placing(site, pages);
    }

    private final class Placing implements Export.Run {
        private final Site site;
        private final List<Page> pages;
        private final Set<String> known;

        Placing(Site site, List<Page> pages) {
            this.site = site;
            this.pages = pages;
            this.known = new HashSet<>(site.files());
        }

        @Override
        public void add(FactCheck entry, Body body) {}

        @Override
        public boolean readsTexts() {
            return false;
        }

        @Override
        public void finish(Consumer<OutputFile> out) {
            for (Page page : pages) {
                List<Outline.Image> images = new PageText(site, page).outline().images();
                if (!images.isEmpty()) {
                    place(page, images, out);
                }
            }
        }

        /** Where two images have one name the first is written. */
        private void place(Page page, List<Outline.Image> images, Consumer<OutputFile> out) {
            String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
            Set<String> taken = new HashSet<>();
            if (page.subject() instanceof Subject.OneFactCheck
                    && site.settings().cards()) {
                taken.add(CARD);
            }
            for (Outline.Image image : images) {
                String file = ImageUse.fileOf(image);
                if (known.contains(file) && files.judged(file).isFine() && taken.add(ImageUse.folded(file))) {
                    out.accept(new OutputFile(folder + ImageUse.nameOf(file), to -> to.write(files.stripped(file))));
                }
            }
        }
    }
}
