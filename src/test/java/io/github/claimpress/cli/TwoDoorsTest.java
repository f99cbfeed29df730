package io.github.claimpress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import picocli.CommandLine.Model.CommandSpec;

/** A Maven goal takes what the command of its name takes, so that neither door knows more than the other. */
class TwoDoorsTest {
    /** What a command takes and its goal does not, and why. */
    private static final Map<String, String> ONLY_A_COMMAND =
            Map.of("eject list", "the goal without a file lists them, since there is nothing else that it could do");

    /** What a goal takes and its command does not, and why. */
    private static final Map<String, String> ONLY_A_GOAL = Map.ofEntries(
            Map.entry("build cache", "Maven's folder for what is built may lie elsewhere than target"),
            Map.entry("check cache", "as with build"),
            Map.entry("serve cache", "as with build"),
            Map.entry("similar cache", "as with build"),
            Map.entry("build skip", "as every goal in a pom: a profile may leave it out"),
            Map.entry("check skip", "as with build"),
            Map.entry("serve skip", "as with build"),
            Map.entry("similar skip", "as with build"),
            Map.entry("build since", "a pom may run build alone, and compare there"),
            Map.entry("schema to", "the log is no file; the command prints, and a shell sends it anywhere"),
            Map.entry("init site", "the goals of the desk share it; the folder is dir"),
            Map.entry("schema asOf", "the goals of the desk share it; a schema knows no day"),
            Map.entry("eject asOf", "the goals of the desk share it; a copy knows no day"));

    @Test
    void each_goal_takes_what_the_command_of_its_name_takes() throws Exception {
        SortedMap<String, TreeSet<String>> goals = goals();
        SortedMap<String, TreeSet<String>> commands = commands();
        for (String one : ONLY_A_COMMAND.keySet()) {
            goals.get(one.split(" ")[0]).add(one.split(" ")[1]);
        }
        for (String one : ONLY_A_GOAL.keySet()) {
            commands.get(one.split(" ")[0]).add(one.split(" ")[1]);
        }

        assertEquals(lines(commands), lines(goals));
    }

    private static String lines(SortedMap<String, TreeSet<String>> doors) {
        return doors.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** By command, its options and arguments as a goal would call them: {@code --as-of} is asOf, TEXT is text. */
    private static SortedMap<String, TreeSet<String>> commands() {
        SortedMap<String, TreeSet<String>> all = new TreeMap<>();
        for (Class<?> command : Main.COMMANDS) {
            CommandSpec spec = CommandSpec.forAnnotatedObject(command);
            TreeSet<String> names = new TreeSet<>();
            spec.options().forEach(option -> names.add(camel(option.longestName())));
            spec.positionalParameters()
                    .forEach(argument -> names.add(argument.paramLabel().toLowerCase(Locale.ROOT)));
            names.removeAll(Arrays.asList("help", "version"));
            all.put(spec.name(), names);
        }
        return all;
    }

    private static String camel(String option) {
        StringBuilder name = new StringBuilder();
        for (String word : option.replaceFirst("^--", "").split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    /** By goal, the properties of its parameters, of the description that Maven reads. */
    private static SortedMap<String, TreeSet<String>> goals() throws Exception {
        SortedMap<String, TreeSet<String>> all = new TreeMap<>();
        try (InputStream plugin = Main.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            NodeList mojos = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(plugin, "Maven writes it before any test"))
                    .getElementsByTagName("mojo");
            for (int i = 0; i < mojos.getLength(); i++) {
                Element mojo = (Element) mojos.item(i);
                NodeList given =
                        ((Element) mojo.getElementsByTagName("configuration").item(0)).getElementsByTagName("*");
                TreeSet<String> names = new TreeSet<>();
                for (int j = 0; j < given.getLength(); j++) {
                    names.add(given.item(j).getTextContent().replaceAll("^\\$\\{claimpress\\.|}$", ""));
                }
                all.put(mojo.getElementsByTagName("goal").item(0).getTextContent(), names);
            }
        }
        all.remove("help"); // Maven's own way to tell of all the others
        return all;
    }
}
