package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TunedJvmTest {
    private static final Map<String, String> NOTHING_SET = Map.of();

    @TempDir
    Path folder;

    private Optional<List<String>> command(List<String> jvm, List<String> arguments) {
        return command(jvm, arguments, NOTHING_SET);
    }

    private Optional<List<String>> command(List<String> jvm, List<String> arguments, Map<String, String> environment) {
        List<String> whole = new ArrayList<>(jvm);
        whole.addAll(arguments);
        return TunedJvm.command("/jdk/bin/java", whole, arguments, environment);
    }

    @Test
    void a_build_is_started_again_with_all_that_was_asked_for() {
        List<String> jvm = List.of("-Xmx384m", "-Dsome=thing", "-jar", "claimpress.jar");
        List<String> command =
                command(jvm, List.of("build", "--site", folder.toString())).orElseThrow();

        assertEquals("/jdk/bin/java", command.get(0));
        assertTrue(command.contains("-XX:TieredStopAtLevel=1"), command::toString);
        List<String> asked = new ArrayList<>(jvm);
        asked.addAll(List.of("build", "--site", folder.toString()));
        assertEquals(command.size() - asked.size(), Collections.indexOfSubList(command, asked));
    }

    @Test
    void an_archive_of_classes_beside_the_jar_is_used() throws IOException {
        Path jar = folder.resolve("some.jar");
        List<String> jvm = List.of("-jar", jar.toString());
        assertFalse(command(jvm, List.of("check")).orElseThrow().toString().contains("SharedArchiveFile"));

        Path archive = Files.createFile(folder.resolve("some.jsa"));
        assertTrue(command(jvm, List.of("check")).orElseThrow().contains("-XX:SharedArchiveFile=" + archive));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "init", "new", "schema", "eject", "--help"})
    void what_is_short_or_runs_for_days_stays_where_it_is(String name) {
        assertEquals(Optional.empty(), command(List.of("-jar", "claimpress.jar"), List.of(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "-XX:+UseG1GC",
        "-javaagent:profiler.jar",
        "-agentlib:jdwp",
        "--add-opens=java.base/java.lang=ALL-UNNAMED"
    })
    void whoever_has_wishes_for_the_jvm_gets_the_one_they_wished_for(String wish) {
        assertEquals(Optional.empty(), command(List.of(wish, "-jar", "claimpress.jar"), List.of("build")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"})
    void wishes_in_the_environment_count_too(String variable) {
        assertEquals(
                Optional.empty(),
                command(List.of("-jar", "claimpress.jar"), List.of("build"), Map.of(variable, "-Xint")));
    }

    @Test
    void an_extension_on_the_class_path_goes_along() {
        List<String> jvm = List.of("-cp", "claimpress.jar:mine.jar", "io.github.claimpress.cli.Main");
        List<String> command = command(jvm, List.of("check")).orElseThrow();
        assertEquals(jvm, command.subList(command.size() - 4, command.size() - 1));
    }

    @Test
    void what_the_system_tells_of_the_arguments_has_to_agree_with_what_arrived() {
        assertEquals(
                Optional.empty(),
                TunedJvm.command("java", List.of("-jar", "a.jar", "@file"), List.of("build", "--drafts"), NOTHING_SET));
    }

    @Test
    void many_entries_are_worth_the_better_compiler() throws Exception {
        Path entries = Files.createDirectories(folder.resolve("content/fact-checks"));
        for (int i = 1; i <= TunedJvm.FEW; i++) {
            Files.createFile(entries.resolve(i + ".md"));
        }
        assertTrue(ofSite().contains("-XX:TieredStopAtLevel=1"), () -> ofSite().toString());

        Files.createFile(entries.resolve("another.md"));
        assertTrue(ofSite().contains("-XX:Tier4InvocationThreshold=150000"), () -> ofSite().toString());
        assertFalse(ofSite().contains("-XX:TieredStopAtLevel=1"), () -> ofSite().toString());
    }

    private List<String> ofSite() {
        return command(List.of("-jar", "claimpress.jar"), List.of("build", "--site=" + folder))
                .orElseThrow();
    }

    /** A thread that waits in the system counts as running, and holds up the end of the JVM. */
    @Test
    void the_watch_for_the_end_of_the_first_jvm_sleeps() throws Exception {
        Thread watch = TunedJvm.endWithParent();
        Set<Thread.State> seen = EnumSet.noneOf(Thread.State.class);
        for (int look = 0; look < 200; look++) {
            seen.add(watch.getState());
            Thread.sleep(1);
        }
        assertTrue(seen.contains(Thread.State.TIMED_WAITING), seen::toString);
        assertTrue(watch.isAlive() && watch.isDaemon());
    }
}
