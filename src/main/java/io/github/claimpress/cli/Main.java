package io.github.claimpress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Placeholder, so that the frame can be tried: prints help, and for {@code build} writes one page. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        if (!words.contains("build")) {
            System.out.println("Usage: claimpress build [--site FOLDER] [--output FOLDER]");
            return;
        }
        int output = words.indexOf("--output");
        Path folder = Path.of(output < 0 ? "target/site" : words.get(output + 1));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), "<!doctype html><title>Claimpress</title>\n");
    }
}
