package io.github.claimpress.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a Markdown file says.
 *
 * @param path the file's path
 * @param folder the path of its folder, without a final slash
 * @param stem the name without language and {@code .md}
 * @param language null where the name says none
 * @param original the path of the file that this one translates; null where there is none beside it
 */
record FileName(
        String path,
        String folder,
        String stem,
        @Nullable String language,
        @Nullable String original) {
    /**
     * {@code topic.az.md} is the topic in Azerbaijani where {@code topic.md} stands beside it, or where the site
     * lists that language; else the dot is part of the name.
     *
     * @param all the paths of all files
     * @param languages those that the site lists
     */
    static FileName of(String path, Set<String> all, Set<String> languages) {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        String name = path.substring(slash + 1, path.length() - ".md".length());
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            String language = name.substring(dot + 1);
            String original = folder + "/" + name.substring(0, dot) + ".md";
            boolean beside = all.contains(original);
            if (Values.isLanguage(language) && (beside || languages.contains(language))) {
                return new FileName(path, folder, name.substring(0, dot), language, beside ? original : null);
            }
        }
        return new FileName(path, folder, name, null, null);
    }
}
