package io.github.claimpress.serve;

import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.PublishingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the site's folder whenever the system says that something has changed, and now and then without: some file
 * systems say nothing.
 */
final class Watching implements Runnable {
    private static final Duration OFTEN = Duration.ofSeconds(1);
    /** Looking without being asked takes no more than this part of the time. */
    private static final int SHARE = 40;

    private final Path root;
    private final Preview preview;
    private final Session session;
    private final FolderSignals signals;
    private final ExecutorService later;
    private final Consumer<Findings> found;
    private final Consumer<String> failing;
    private @Nullable Snapshot last;
    private Duration pause = OFTEN;
    /** What a failed look saw of the folder is not trusted. */
    private boolean failed;

    /** A disk may work again without any edit; a bug stays one until there is another text. */
    private boolean tryAgain;

    /**
     * @param later completes findings, in one thread
     * @param found hears what each look found
     * @param failing hears why a look could not be taken
     */
    Watching(
            Path root,
            Preview preview,
            Session session,
            FolderSignals signals,
            ExecutorService later,
            Consumer<Findings> found,
            Consumer<String> failing) {
        this.root = root;
        this.preview = preview;
        this.session = session;
        this.signals = signals;
        this.later = later;
        this.found = found;
        this.failing = failing;
    }

    @Override
    public void run() {
        try {
            while (true) {
                if (signals.next(pause)) {
                    Burst.USUAL.settle(signals, System::nanoTime);
                    look(signals.touched());
                } else {
                    look(null);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Looks, and takes what it comes to where anything has changed.
     *
     * @param where the folders to look at; null for all
     */
    void look(@Nullable Set<Path> where) {
        long start = System.nanoTime();
        try {
            signals.listen(root);
            Snapshot now = Snapshot.of(root, last, failed ? null : where, signals::listen);
            boolean anew = last == null || tryAgain || !now.changed().isEmpty();
            last = now;
            if (where == null) {
                pause = longer(
                        OFTEN, Duration.ofNanos(System.nanoTime() - start).multipliedBy(SHARE));
            }
            if (anew) {
                take(preview.view(now));
            }
        } catch (IOException | RuntimeException failure) {
            failed = true;
            tryAgain = isEnvironment(failure);
            tell(failure);
        }
    }

    private void take(View view) {
        failed = false;
        tryAgain = false;
        session.take(view);
        if (view.findings().errors() > 0) {
            found.accept(view.findings());
            return;
        }
        later.execute(() -> complete(view));
    }

    private void complete(View view) {
        try {
            if (session.isLatest(view)) {
                Findings findings = view.completed();
                session.learn(view);
                found.accept(findings);
            }
        } catch (RuntimeException failure) {
            if (session.isLatest(view)) {
                tell(failure);
            }
        }
    }

    /** Who is interrupted is being ended, and need not say what that broke. */
    private void tell(Exception failure) {
        String reason = isEnvironment(failure)
                ? String.valueOf(failure.getMessage())
                : "this is a bug of Claimpress, not of your site: " + failure;
        if (!Thread.currentThread().isInterrupted()
                && !reason.equals(session.state().failure())) {
            session.fail(reason);
            failing.accept(reason);
        }
    }

    private static boolean isEnvironment(Exception failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof PublishingException;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
