package io.github.claimpress.image;

import io.github.claimpress.api.Extension;
import io.github.claimpress.api.Hooks;
import io.github.claimpress.text.FileTree;

/**
 * Everything that this room adds to a site.
 *
 * @param folder the site's, which holds {@code content/}
 */
public record BuiltInImages(FileTree folder) implements Extension {
    @Override
    public String name() {
        return "built-in-images";
    }

    @Override
    public void install(Hooks hooks) {
        ImageFiles files = new ImageFiles(folder);
        hooks.rule(new LargeImage(files));
        hooks.rule(new FalseImage(files));
        hooks.rule(new ClashingImage());
        hooks.export(new Images(files));
    }
}
