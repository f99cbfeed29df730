package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Site;
import io.github.claimpress.shape.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that was surely meant for the site is read: its folder is not called nearly like one that is read, nor does its
 * name end nearly in {@code .md}. Images, notes and what editors leave behind are nobody's business. House rule.
 */
final class UnreadFile extends SiteCheck {
    /** What of the name stays, and its end. */
    private static final Pattern MARKDOWN =
            Pattern.compile("(.*[^/.])(\\.(?:md|markdown|mdown|mkdn?|mdx)(?:\\.txt)?\\s*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern README = Pattern.compile("(?:.*/)?readme\\.[^/]*", Pattern.CASE_INSENSITIVE);
    private static final String CONTENT = "content/";
    private static final List<String> FOLDERS = Stream.of(Document.values())
            .filter(Document::hasText)
            .map(document -> document.place().substring(CONTENT.length()))
            .toList();

    UnreadFile() {
        super(TextProblems.UNREAD_FILE);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Set<String> told = new HashSet<>();
        for (String path : now.files()) {
            Matcher text = MARKDOWN.matcher(path);
            int slash = path.indexOf('/', CONTENT.length());
            if (slash < 0 || !text.matches() || README.matcher(path).matches()) {
                continue;
            }
            String folder = path.substring(CONTENT.length(), slash);
            if (FOLDERS.contains(folder)) {
                String name = text.group(1).substring(path.lastIndexOf('/') + 1) + ".md";
                out.add(TextProblems.unreadEnding(path, text.group(2), name));
            } else {
                nearest(folder)
                        .filter(any -> told.add(folder))
                        .ifPresent(near -> out.add(TextProblems.unreadFolder(path, CONTENT + folder, CONTENT + near)));
            }
        }
    }

    /** Who mistypes a name seldom mistypes its first letter: a folder of images is not one of pages. */
    private static Optional<String> nearest(String folder) {
        String typed = folder.toLowerCase(Locale.ROOT);
        return NearestName.of(typed, FOLDERS).filter(near -> near.charAt(0) == typed.charAt(0));
    }
}
