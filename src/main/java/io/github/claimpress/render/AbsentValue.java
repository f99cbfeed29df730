package io.github.claimpress.render;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.claimpress.diagnostic.NearestName;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that a template asks for and that is not there.
 *
 * @param expression as the template has it, such as {@code view.claim.txt}
 * @param holder what stands before the last name; null where it is not known
 * @param names what the holder has; none where it is not known
 */
record AbsentValue(String expression, @Nullable String holder, List<String> names) {
    private static final Pattern STEPS = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)+");
    private static final int SHOWN = 20;

    static AbsentValue of(Environment environment, String expression) {
        int dot = expression.lastIndexOf('.');
        if (!STEPS.matcher(expression).matches()) {
            return new AbsentValue(expression, null, List.of());
        }
        String holder = expression.substring(0, dot);
        return new AbsentValue(expression, holder, names(environment, holder));
    }

    /** What to write instead. */
    String help() {
        String name = expression.substring(expression.lastIndexOf('.') + 1);
        if (names.contains(name)) {
            return "Some pages lack it: write “${" + expression + "!}”, which shows nothing there.";
        }
        if (names.isEmpty()) {
            return "If there is no such value, take it out, with the ${ and } around it; if only some pages lack it, write “${"
                    + expression + "!}”, which shows nothing there.";
        }
        String near = NearestName.of(name, names)
                .map(found -> "Did you mean " + holder + "." + found + "? ")
                .orElse("");
        String all = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return near + "There is no such value: take it out, with the ${ and } around it. What " + holder + " has: "
                + all + (names.size() > SHOWN ? " and more." : ".");
    }

    /** The names of a record's parts; an extension's maps may differ from page to page, and one fault is told once. */
    private static List<String> names(Environment environment, String holder) {
        try {
            TemplateModel found = null;
            for (String step : holder.split("\\.")) {
                found = found == null
                        ? environment.getVariable(step)
                        : found instanceof TemplateHashModel hash ? hash.get(step) : null;
                if (found == null) {
                    return List.of();
                }
            }
            return found instanceof RecordModel view
                    ? view.components().keySet().stream().sorted().toList()
                    : List.of();
        } catch (TemplateModelException unknown) {
            return List.of();
        }
    }
}
