package io.github.claimpress.check;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.shape.Document;
import io.github.claimpress.text.FieldPath;
import java.util.Set;

/** Messages about a policy. */
final class PolicyProblems {
    private static final String SETTINGS = Document.SITE.place();

    private PolicyProblems() {}

    static Problem noSuchRule(String name, Set<String> known) {
        String help = NearestName.of(name, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Write the code of a rule, which stands in square brackets at the end of its messages.");
        return problem("unknown-field", name, "there is no rule “" + name + "”", help);
    }

    static Problem alwaysError(String name) {
        return problem(
                "wrong-shape",
                name,
                "the rule " + name + " cannot be switched off or softened",
                "Take the line out. Without this rule the site could not be read, written or trusted.");
    }

    private static Problem problem(String code, String rule, String message, String help) {
        Place place = Place.key(SETTINGS, FieldPath.of("policy").child(rule));
        return new Problem(new Code(code), Severity.ERROR, place, message, help);
    }
}
