package io.github.claimpress.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a page finds by name: what the page shows, its frame, and the functions of its language. A map would
 * be filled anew for every page, and once more by the library.
 */
record PageNames(
        Map<String, TemplateMethodModelEx> functions,
        @Nullable TemplateModel view,
        @Nullable TemplateModel frame,
        Kept kept,
        TemplateHashModel assets)
        implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "view" -> view;
            case "page" -> frame;
            case "kept" -> kept;
            case "assets" -> assets;
            default -> functions.get(name);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
