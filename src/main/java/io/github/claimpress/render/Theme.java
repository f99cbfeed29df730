package io.github.claimpress.render;

import io.github.claimpress.api.TemplateFunction;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.text.FileTree;
import java.util.ArrayList;
import java.util.List;

/** Templates ready for use: each is parsed once, so a theme is good as long as none of its files changes. */
public final class Theme {
    private final FileTree files;
    private final ThemeTemplates templates;
    private final TemplateFaults faults;
    private final Functions functions;

    /**
     * @param files {@code templates/…} and {@code static/…}, the site's own files over the built-in ones
     * @param functions what extensions add for templates
     */
    public Theme(FileTree files, List<TemplateFunction> functions) {
        this.files = files;
        this.templates = new ThemeTemplates(files);
        this.faults = new TemplateFaults(files);
        this.functions = new Functions(functions, templates.wrapper());
    }

    /** Parses every template now, which no page then has to wait for. */
    public void parse() {
        templates.parse();
    }

    /**
     * What keeps templates from being read. Whether there is what they show is seen on a page only.
     *
     * @param paths below {@code templates/}, with it
     */
    public List<Problem> unreadable(List<String> paths) {
        List<Problem> found = new ArrayList<>();
        for (String path : paths) {
            templates.fault(path).map(faults::of).ifPresent(found::add);
        }
        return found;
    }

    FileTree files() {
        return files;
    }

    ThemeTemplates templates() {
        return templates;
    }

    TemplateFaults faults() {
        return faults;
    }

    Functions functions() {
        return functions;
    }
}
