package io.github.claimpress.store;

import io.github.claimpress.model.*;
import java.nio.file.Path;
import java.util.*;

public final class BodyStore implements Bodies, AutoCloseable {
    private final List<Body> all = Collections.synchronizedList(new ArrayList<>());

    public BodyStore(Path cache) {}

    public long put(Body body) {
        synchronized (all) {
            all.add(body);
            return (long) all.size() - 1L;
        }
    }

    @Override
    public Body body(Outline outline) {
        return outline.isEmpty() ? Body.EMPTY : all.get((int) outline.handle());
    }

    @Override
    public void close() {}
}
