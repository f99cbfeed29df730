package io.github.claimpress.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.claimpress.api.TemplateFunction;
import io.github.claimpress.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The functions that templates call: words of the interface, and what extensions add. */
final class Functions {
    private final Map<String, TemplateMethodModelEx> added = new TreeMap<>();
    private final Map<String, Map<String, TemplateMethodModelEx>> wordsByLanguage = new ConcurrentHashMap<>();

    Functions(List<TemplateFunction> functions, ThemeWrapper wrapper) {
        for (TemplateFunction function : functions) {
            added.put(function.name(), arguments -> call(function, arguments, wrapper));
        }
    }

    /** Every function by name, for a page in the language of these words. */
    Map<String, TemplateMethodModelEx> in(Words words) {
        Map<String, TemplateMethodModelEx> found = wordsByLanguage.get(words.language());
        if (found == null) {
            found = with(words);
            wordsByLanguage.put(words.language(), found);
        }
        return found;
    }

    private Map<String, TemplateMethodModelEx> with(Words words) {
        Map<String, TemplateMethodModelEx> all = new TreeMap<>(added);
        Map<String, SimpleScalar> plainly = new ConcurrentHashMap<>();
        all.put("say", arguments -> say(words, plainly, arguments));
        all.put(
                "term",
                arguments ->
                        words.term(String.valueOf(plain(arguments.get(0))), String.valueOf(plain(arguments.get(1)))));
        all.put("quoted", arguments -> words.quoted(String.valueOf(plain(arguments.get(0)))));
        return all;
    }

    /** A sentence; one without arguments is looked up once. */
    private static Object say(Words words, Map<String, SimpleScalar> plainly, List<?> arguments)
            throws TemplateModelException {
        String key = String.valueOf(plain(arguments.get(0)));
        if (arguments.size() == 1) {
            SimpleScalar found = plainly.get(key);
            if (found == null) {
                found = new SimpleScalar(words.say(key));
                plainly.put(key, found);
            }
            return found;
        }
        Object[] rest = new Object[arguments.size() - 1];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = plain(arguments.get(i + 1));
        }
        return words.say(key, rest);
    }

    private static Object plain(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        throw new TemplateModelException("a text or a number is needed here");
    }

    private static @Nullable Object call(TemplateFunction function, List<?> arguments, ThemeWrapper wrapper)
            throws TemplateModelException {
        List<@Nullable Object> unwrapped = new ArrayList<>();
        for (Object argument : arguments) {
            unwrapped.add(argument == null ? null : wrapper.unwrap((TemplateModel) argument));
        }
        return function.call(unwrapped);
    }
}
