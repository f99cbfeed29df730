package io.github.claimpress.start;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder that gets new files, and in which none is ever replaced. */
record Folder(Path root) {
    Folder {
        root = root.toAbsolutePath().normalize();
    }

    /** @param path from the root, with forward slashes */
    void add(String path, byte[] content) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new RefusedException(path + " lies outside of " + root);
        }
        try {
            Files.createDirectories(root);
            refuseLinkOutside(path, file);
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new RefusedException(path + " is there already, and nothing is written over it");
        } catch (IOException failure) {
            throw new PublishingException("cannot write " + file + ": " + failure, failure);
        }
    }

    /** A folder on the way may be a link that leads elsewhere. */
    private void refuseLinkOutside(String path, Path file) throws IOException {
        Path up = file.getParent();
        while (up != null && !Files.exists(up)) {
            up = up.getParent();
        }
        if (up != null && !up.toRealPath().startsWith(root.toRealPath())) {
            throw new RefusedException(path + " lies behind a link that leads out of " + root);
        }
    }
}
