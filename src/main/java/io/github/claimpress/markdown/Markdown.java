package io.github.claimpress.markdown;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import io.github.claimpress.text.SourceText;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown: CommonMark with tables, strikethrough, footnotes, bare links and heading ids. Safe for
 * several threads. Whatever the text is, an answer comes within the limits, and its HTML holds only tags
 * and addresses from an allow-list.
 */
public final class Markdown {
    private final DeepThreads threads = new DeepThreads();

    /** The paths of texts that were refused when they were last read. */
    private final Set<String> costly = ConcurrentHashMap.newKeySet();

    /**
     * A text as read.
     *
     * @param outline not kept anywhere yet, so without a handle
     */
    public record Written(Body body, Outline outline) {
        static final Written NOTHING = new Written(Body.EMPTY, Outline.EMPTY);
    }

    /** Makes threads with a deep stack. On other threads a text is handed to one of these, which costs some time. */
    public ThreadFactory threads() {
        return threads;
    }

    /**
     * Reads the Markdown of a file.
     *
     * @param source the whole file; its path decides where relative links lead
     * @param start UTF-16 offset at which the Markdown begins, from 0
     * @param topLevel the level, from 1, that {@code ##} has on its page; {@code #} counts as {@code ##}
     * @param problems hears of a text that is too large or too costly, which then counts as empty
     */
    public Written read(SourceText source, int start, int topLevel, Problems problems) {
        Problem refusal = Limits.refuse(source, start);
        if (refusal != null) {
            problems.add(refusal);
            return Written.NOTHING;
        }
        String body = source.content().substring(start);
        if (body.isBlank()) {
            return Written.NOTHING;
        }
        WatchedText watched = new WatchedText(body, costly.size() < Limits.COSTLY_TEXTS ? 1 : Limits.SHARE);
        Written written = write(watched, Setting.of(source.path(), body, start, topLevel));
        if (written != null) {
            costly.remove(source.path());
        } else {
            costly.add(source.path());
            problems.add(MarkdownProblems.costly(source, start));
        }
        return written == null ? Written.NOTHING : written;
    }

    /** Null when the text costs too much. */
    private @Nullable Written write(WatchedText watched, Setting setting) {
        try {
            return threads.call(() -> new TreeWriter(Grammar.parse(watched), setting).write());
        } catch (TimeoutException late) {
            watched.stop();
            return null;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("cannot read the Markdown of " + setting.path(), failed.getCause());
        }
    }
}
