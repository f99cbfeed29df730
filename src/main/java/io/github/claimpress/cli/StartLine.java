package io.github.claimpress.cli;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as whoever started this program can type it again. */
final class StartLine {
    /** A longer class path is nobody's typing. */
    private static final int LONGEST = 200;

    private static final Pattern COMMAND = Pattern.compile("`(eject [^`]*)`");

    private StartLine() {}

    /** @param command a command and its options, such as {@code serve --site mine} */
    static String of(String command) {
        return "`" + program(System.getProperty("java.class.path", "")) + command + "`";
    }

    /** A problem whose help can be followed to the letter. */
    static Located inside(Located located, String site) {
        Problem told = located.problem();
        String help = inside(told.help(), site);
        return help.equals(told.help())
                ? located
                : new Located(
                        new Problem(told.code(), told.severity(), told.place(), told.message(), help),
                        located.start(),
                        located.end(),
                        located.line());
    }

    /**
     * A sentence in which commands stand as they can be typed: with the program, and with the site that it is about.
     *
     * @param site its folder, as a command was given it
     */
    static String inside(String sentence, String site) {
        String where = site.equals(".") || site.isEmpty() ? "" : " --site \"" + site + "\"";
        return COMMAND.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(of(found.group(1) + where)));
    }

    static String program(String classPath) {
        if (classPath.isEmpty() || classPath.length() > LONGEST) {
            return "";
        }
        String path = classPath.contains(" ") ? "\"" + classPath + "\"" : classPath;
        boolean jar = classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator", ":"));
        return jar ? "java -jar " + path + " " : "java -cp " + path + " " + Main.class.getName() + " ";
    }
}
