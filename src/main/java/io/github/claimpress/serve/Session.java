package io.github.claimpress.serve;

import io.github.claimpress.diagnostic.Findings;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is shown at present, and what is wrong with it; all threads look here. */
final class Session {
    /**
     * One state of things.
     *
     * @param number rises with every change
     * @param version rises when there is something new to show; 0 as long as nothing could be shown
     * @param shown the last site that could be shown; null where none could
     * @param findings of the last look, whether or not it is what is shown
     * @param failure why the last look failed; null where it did not
     */
    record State(
            long number,
            long version,
            @Nullable View shown,
            Findings findings,
            @Nullable String failure) {
        /** Whether what is shown is not what the files say. */
        boolean isBehind() {
            return failure != null || findings.errors() > 0;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state;
    private @Nullable View latest;
    private boolean closed;

    /** @param start a number that no earlier session of this site has reached, so that its pages are known as old */
    Session(long start) {
        state = new State(start, 0, null, Findings.NONE, null);
    }

    State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Takes what a look came to; with errors the former site stays. */
    void take(View view) {
        Findings findings = view.findings();
        change(
                old -> findings.errors() > 0
                        ? new State(old.number + 1, old.version, old.shown, findings, null)
                        : new State(old.number + 1, old.number + 1, view, findings, null),
                view);
    }

    /** Takes note that a look failed. */
    void fail(String reason) {
        change(old -> new State(old.number + 1, old.version, old.shown, old.findings, reason), null);
    }

    /** Takes note of what is known about a view by now, if it is still the latest; whether there is more. */
    boolean learn(View view) {
        lock.lock();
        try {
            Findings findings = view.findings();
            boolean more = view.equals(latest) && !findings.equals(state.findings);
            if (more) {
                set(new State(state.number + 1, state.version, state.shown, findings, state.failure));
            }
            return more;
        } finally {
            lock.unlock();
        }
    }

    boolean isLatest(View view) {
        lock.lock();
        try {
            return view.equals(latest);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for another state than the one of a number; the same one where none came in time. Null when all is over. */
    @Nullable
    State after(long number, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!closed && state.number == number && left > 0) {
                left = changed.awaitNanos(left);
            }
            return closed ? null : state;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void change(UnaryOperator<State> next, @Nullable View view) {
        lock.lock();
        try {
            latest = view;
            set(next.apply(state));
        } finally {
            lock.unlock();
        }
    }

    private void set(State next) {
        state = next;
        changed.signalAll();
    }
}
