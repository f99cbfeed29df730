package io.github.claimpress.cli;

/** A command as whoever started this program can type it again. */
final class StartLine {
    /** A longer class path is nobody's typing. */
    private static final int LONGEST = 200;

    private StartLine() {}

    /** @param command a command and its options, such as {@code serve --site mine} */
    static String of(String command) {
        return "`" + program(System.getProperty("java.class.path", "")) + command + "`";
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
