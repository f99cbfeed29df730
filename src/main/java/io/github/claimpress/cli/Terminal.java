package io.github.claimpress.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether somebody is looking. */
final class Terminal {
    private Terminal() {}

    /** Whether somebody is looking who has not asked for plain text; see no-color.org. */
    static boolean takesColour() {
        return isOne(System.console())
                && Objects.requireNonNullElse(System.getenv("NO_COLOR"), "").isEmpty();
    }

    /**
     * Since Java 22 there is a console even where input and output are files, and it has a method that tells; before, there
     * is a console only where both are a terminal.
     *
     * @param console what {@link System#console} gave
     */
    static boolean isOne(@Nullable Object console) {
        if (console == null) {
            return false;
        }
        try {
            // Asked of the public class: the console's own is not open to us.
            Class<?> asked = console instanceof java.io.Console ? java.io.Console.class : console.getClass();
            return Boolean.TRUE.equals(asked.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unexpected) {
            return false;
        }
    }
}
