package io.github.claimpress.check;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.FieldPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One slip that is found twice is told once, by whoever knows more: two repairs of it would contradict each other. */
public final class Twins {
    private static final Code DATE_ORDER = new Code("date-order");
    private static final Code SILENT_CHANGE = new Code("silent-verdict-change");
    private static final Set<Code> ASK_FOR_CORRECTIONS = Set.of(SILENT_CHANGE, new Code("void-without-record"));
    private static final Set<Code> ASK_FOR_LISTS = Set.of(
            new Code("no-country"),
            new Code("no-request-for-comment"),
            new Code("no-topic"),
            new Code("too-few-sources"),
            new Code("unreviewed"));
    private static final Code VANISHED = new Code("vanished-entry");
    private static final FieldPath CORRECTIONS = FieldPath.of("corrections");

    private Twins() {}

    /**
     * What the rules found, without what another problem tells better: an item of a list that could not be read may be the
     * one that a rule misses, an entry whose file could not be read is not gone, and a date that two rules find too early
     * needs one of them.
     *
     * @param read what was wrong with the files already
     */
    public static List<Problem> parted(List<Problem> read, List<Problem> found) {
        List<Place> errors = read.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::place)
                .toList();
        Set<Place> unread = errors.stream().flatMap(Twins::wholeField).collect(Collectors.toSet());
        Set<Place> broken =
                errors.stream().map(place -> Place.file(place.path())).collect(Collectors.toSet());
        Set<Place> silent = found.stream()
                .filter(problem -> problem.code().equals(SILENT_CHANGE))
                .map(Problem::place)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(problem -> !(problem.code().equals(DATE_ORDER) && silent.contains(problem.place())))
                .filter(problem -> !(problem.code().equals(VANISHED) && broken.contains(problem.place())))
                .filter(problem -> !(ASK_FOR_CORRECTIONS.contains(problem.code())
                        && unread.contains(Place.field(problem.place().path(), CORRECTIONS))))
                .filter(problem -> !(ASK_FOR_LISTS.contains(problem.code())
                        && wholeField(problem.place()).anyMatch(unread::contains)))
                .toList();
    }

    /** The field of the entry in which a place is. */
    private static Stream<Place> wholeField(Place place) {
        FieldPath field = place instanceof Place.OfField one ? one.field() : FieldPath.root();
        while (field.parent() != null && !field.parent().isRoot()) {
            field = field.parent();
        }
        return field.isRoot() ? Stream.empty() : Stream.of(Place.field(place.path(), field));
    }
}
