package io.github.claimpress.history;

import io.github.claimpress.diagnostic.PublishingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the {@code git} program in a folder.
 *
 * @param folder a folder of a work tree
 */
record Git(Path folder) {
    /**
     * What a call printed.
     *
     * @param code the exit code; 0 is success
     */
    record Answer(int code, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }

    Answer ask(String... arguments) {
        return ask(List.of(), arguments);
    }

    /**
     * @param input lines for standard input, written while the answer is read
     * @throws PublishingException where git cannot be started
     */
    Answer ask(List<String> input, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("LC_ALL", "C");
        // A copy without all of its files would go and fetch them; nothing but the links command goes online.
        builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        try {
            Process process = builder.start();
            Thread writer = new Thread(() -> write(input, process), "claimpress-git-input");
            writer.setDaemon(true);
            writer.start();
            byte[] bytes = process.getInputStream().readAllBytes();
            return new Answer(process.waitFor(), bytes);
        } catch (IOException failure) {
            throw new PublishingException(
                    "cannot compare with an earlier revision: the program git cannot be run; is it installed?",
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting for git was interrupted", stopped);
        }
    }

    private static void write(List<String> input, Process process) {
        try (OutputStream out = process.getOutputStream()) {
            for (String line : input) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException ended) {
            throw new UncheckedIOException("git ended early", ended);
        }
    }
}
