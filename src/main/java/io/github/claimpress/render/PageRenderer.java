package io.github.claimpress.render;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.render.view.Frame;
import io.github.claimpress.store.EntryMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns planned pages into files. Safe for several threads; the same page gives the same bytes. */
public final class PageRenderer {
    private final Atlas atlas;
    private final Theme theme;
    private final Assets assets;
    private final StructuredData data;
    private final RenderOptions options;
    private final Showing showing;
    private final KeptTexts kept = new KeptTexts();

    /** Not in use just now: each has room for a page, which is taken once for a thread instead of once for a page. */
    private final Queue<PageText> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param pages all pages of the site: a link to any other is not written
     * @param index what the script of the search page has to know first, asked for when that page is made
     */
    public PageRenderer(
            Theme theme,
            Site site,
            Bodies bodies,
            List<Page> pages,
            StructuredData data,
            Supplier<String> index,
            RenderOptions options) {
        this.showing = new Showing(index);
        this.theme = theme;
        this.atlas = new Atlas(site, bodies, pages);
        this.assets = new Assets(theme.files(), site.settings());
        this.data = data;
        this.options = options;
    }

    /** The problems of many pages, each told once with the number of pages that it hit. */
    public static List<Problem> together(List<Problem> ofPages) {
        return TemplateFaults.together(ofPages);
    }

    /**
     * What tells the pages of this site from those of any other.
     *
     * @param ground a name for the program, the templates and whatever was said beside the site
     * @param entries tells each state of an entry from any other, by its path
     */
    public PageMarks marks(String ground, Function<String, @Nullable EntryMark> entries) {
        return new PageMarks(atlas, assets.marks(), ground + options, entries);
    }

    /** A page's file; where its template has a fault that is a problem, and the file is empty. */
    public OutputFile render(Page page, Problems out) {
        Standpoint here = new Standpoint(atlas, page, options);
        Shown shown = showing.show(page.subject(), here);
        Frame frame = new FrameMaker(here, data).frame(shown);
        PageText ready = idle.poll();
        PageText text = ready == null ? new PageText() : ready;
        try {
            ThemeWrapper wrapper = theme.templates().wrapper();
            PageNames names = new PageNames(
                    theme.functions().in(here.words()),
                    wrapper.wrap(shown.view()),
                    wrapper.wrap(frame),
                    new Kept(kept, here, shown.section()),
                    assets.seenFrom(here, options.fromDisk()));
            Template template = theme.templates().get(page.template());
            template.process(names, text);
        } catch (TemplateNotFoundException fault) {
            out.add(theme.faults().of(fault));
            return OutputFile.of(page.path(), "");
        } catch (ParseException fault) {
            out.add(theme.faults().of(fault));
            return OutputFile.of(page.path(), "");
        } catch (TemplateException fault) {
            out.add(theme.faults().of(fault));
            return OutputFile.of(page.path(), "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("cannot render " + page.path(), impossible);
        }
        byte[] bytes = text.bytes();
        idle.add(text);
        return OutputFile.of(page.path(), bytes);
    }
}
