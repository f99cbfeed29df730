package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.text.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way of a claim from one appearance to the next never comes back to where it was. */
final class AppearanceCycle extends EntryCheck {
    AppearanceCycle() {
        super(ReferenceProblems.APPEARANCE_CYCLE);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < entry.appearances().size(); i++) {
            numbers.putIfAbsent(entry.appearances().get(i).id(), i);
        }
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < entry.appearances().size(); i++) {
            List<Integer> circle = circle(i, entry.appearances(), numbers, done);
            if (!circle.isEmpty()) {
                FieldPath field = At.item(Fields.APPEARANCES, circle.get(0), "from");
                List<String> ids = circle.stream()
                        .map(number -> entry.appearances().get(number).id())
                        .toList();
                out.add(ReferenceProblems.appearanceCycle(entry.path(), field, ids));
            }
        }
    }

    /** The circle that the way back from an appearance ends in, in the order of the entry; empty if it is known or none. */
    private static List<Integer> circle(
            int start, List<Appearance> appearances, Map<String, Integer> numbers, Set<Integer> done) {
        List<Integer> way = new ArrayList<>();
        Set<Integer> onTheWay = new HashSet<>();
        Integer at = start;
        while (at != null && !done.contains(at) && onTheWay.add(at)) {
            way.add(at);
            String from = appearances.get(at).from();
            at = from == null ? null : numbers.get(from);
        }
        List<Integer> circle = new ArrayList<>();
        if (at != null && onTheWay.contains(at)) {
            circle.addAll(way.subList(way.indexOf(at), way.size()));
            circle.sort(null);
        }
        done.addAll(way);
        return circle;
    }
}
