package io.github.claimpress.read;

import io.github.claimpress.model.LanguageCode;
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
     * {@code topic.az.md} is the topic in Azerbaijani. A language that the site does not list is taken all the same, and the
     * checks tell of it: no name of a file may have a dot for another reason.
     *
     * @param all the paths of all files
     */
    static FileName of(String path, Set<String> all) {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, Math.max(0, slash));
        String name = path.substring(slash + 1, path.length() - ".md".length());
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            String language = LanguageCode.spelled(name.substring(dot + 1));
            String original = folder + "/" + name.substring(0, dot) + ".md";
            if (LanguageCode.looksLikeOne(language)) {
                boolean beside = all.contains(original);
                return new FileName(path, folder, name.substring(0, dot), language, beside ? original : null);
            }
        }
        return new FileName(path, folder, name, null, null);
    }
}
