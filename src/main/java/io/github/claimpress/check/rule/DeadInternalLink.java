package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link to another file of the site, or to a source, denial, appearance or heading, leads there; and what the settings
 * name for the masthead and for reports of errors can be a link at all. An extension may have pages that no rule knows of.
 */
final class DeadInternalLink extends SiteCheck {
    DeadInternalLink() {
        super(TextProblems.DEAD_INTERNAL_LINK);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        checkSettings(now.settings(), out);
        List<Writing> texts = Writing.of(now);
        Map<String, Writing> byPath = new HashMap<>();
        texts.forEach(text -> byPath.put(text.path(), text));
        for (Writing text : texts) {
            for (Outline.Link link : text.outline().links()) {
                if (!link.unsafe()) {
                    check(text, link, byPath, now.settings(), out);
                }
            }
        }
    }

    private static void checkSettings(Settings settings, Problems out) {
        for (int i = 0; i < settings.navigation().size(); i++) {
            String path = settings.navigation().get(i).path();
            if (LinkGoal.isOutside(path)) {
                out.add(TextProblems.noPageForNavigation(i, path));
            }
        }
        String reports = settings.reportErrorsTo();
        if (reports != null && !reports.matches("(?s)https?://.*|.*@.*")) {
            String path = reports.replaceAll("^/+", "");
            out.add(TextProblems.nowhereToReport(reports, path.isEmpty() ? null : settings.absolute(path)));
        }
    }

    private static void check(
            Writing text, Outline.Link link, Map<String, Writing> byPath, Settings settings, Problems out) {
        LinkGoal goal = LinkGoal.of(link.target());
        switch (goal.sort()) {
            case OUTSIDE -> {}
            case ANCHOR -> checkAnchor(text, link, text, goal.fragment(), out);
            case WIKI -> out.add(TextProblems.linkOfWiki(text.path(), link));
            case OTHER -> {
                boolean fromRoot = link.target().startsWith("/");
                String whole = fromRoot ? settings.absolute(link.target().substring(1)) : null;
                out.add(TextProblems.noFileOfOurs(text.path(), link, whole));
            }
            case FILE -> {
                Writing other = byPath.get(goal.path());
                if (other == null) {
                    List<String> near = neighbours(goal.path(), byPath.keySet());
                    out.add(TextProblems.missingFile(text.path(), link, goal.path(), near));
                } else {
                    checkAnchor(text, link, other, goal.fragment(), out);
                }
            }
        }
    }

    private static void checkAnchor(Writing text, Outline.Link link, Writing other, String anchor, Problems out) {
        if (anchor.isEmpty() || anchor.equals("top")) {
            return;
        }
        Set<String> known = Anchors.of(other);
        if (!known.contains(anchor)) {
            out.add(TextProblems.missingAnchor(text.path(), link, other.path(), anchor, known));
        }
    }

    /** The files of the same name, and those in the same folder. */
    private static List<String> neighbours(String path, Set<String> all) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = path.substring(folder.length() - 1);
        List<String> found = new ArrayList<>();
        for (String other : all) {
            if (other.startsWith(folder) || other.endsWith(name)) {
                found.add(other);
            }
        }
        found.sort(null);
        return found;
    }
}
