package io.github.claimpress.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page is about. The lists hold the entries of that page only. */
public sealed interface Subject {
    /**
     * Where a page stands in a list that is cut into pages.
     *
     * @param number from 1
     * @param first the path of the first page's file
     * @param entries in the whole list
     */
    record Paging(int number, int count, String first, int entries) {}

    record Home(List<FactCheck> newest) implements Subject {}

    record AllFactChecks(List<FactCheck> entries, Paging paging) implements Subject {}

    record OneFactCheck(FactCheck entry) implements Subject {}

    record AllCountries() implements Subject {}

    /** A country, its entries in any role. */
    record OneCountry(String code, List<FactCheck> entries, Paging paging) implements Subject {}

    record AllTopics() implements Subject {}

    record OneTopic(Topic topic, List<FactCheck> entries, Paging paging) implements Subject {}

    record AllNarratives() implements Subject {}

    record OneNarrative(Narrative narrative, List<FactCheck> entries, Paging paging) implements Subject {}

    record AllVerdicts() implements Subject {}

    record OneVerdict(Rating rating, List<FactCheck> entries, Paging paging) implements Subject {}

    /** An actor, the entries in which it claimed, passed on or denied something. */
    record OneActor(Actor actor, List<FactCheck> entries, Paging paging) implements Subject {}

    /** An author or reviewer, the entries of either kind. */
    record OnePerson(Person person, List<FactCheck> entries, Paging paging) implements Subject {}

    /** The ledger of official denials; one item for each statement, however many entries cite it. */
    record Denials(List<Statement> statements, Paging paging) implements Subject {}

    /** A statement as one entry cites it. */
    record Said(FactCheck entry, Denial denial) {}

    record Requests(List<Asked> requests, Paging paging) implements Subject {}

    record Asked(FactCheck entry, RequestForComment request) {}

    record Corrections(List<Corrected> corrections, Paging paging) implements Subject {}

    record Corrected(FactCheck entry, Correction correction) {}

    record Standards() implements Subject {}

    record Text(TextPage page, Introduction text) implements Subject {}

    record Search() implements Subject {}

    record NotFound() implements Subject {}

    /** A former address. @param target the file that the reader is led to; null for the home page */
    record Redirect(@Nullable String target) implements Subject {}

    /** A page of an extension, which gives its template whatever it likes. */
    record Custom(String title, Map<String, Object> values) implements Subject {}
}
