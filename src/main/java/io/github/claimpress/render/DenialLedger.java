package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Statement;
import io.github.claimpress.render.view.DenialsView;
import io.github.claimpress.render.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups statements by country, then by institution. */
final class DenialLedger {
    private static final String NOBODY = "none";
    private static final Comparator<Placed> PLACES = Comparator.comparing(
                    (Placed one) -> one.denial().country() == null)
            .thenComparing(Placed::country)
            .thenComparing(one -> one.denial().institution() == null)
            .thenComparing(Placed::institution)
            .thenComparing(one -> one.denial().date(), Comparator.nullsLast(Comparator.<CalendarDate>reverseOrder()));

    /** A statement with the names under which it stands. */
    private record Placed(Statement said, Denial denial, String country, String institution) {}

    private final Standpoint here;
    private final Names names;

    DenialLedger(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
    }

    /** The statements of a page. */
    List<DenialsView.Group> groups(List<Statement> statements) {
        ShowStatements show = new ShowStatements(here, names);
        List<DenialsView.Group> groups = new ArrayList<>();
        byCountryAndInstitution(statements).forEach((country, byInstitution) -> {
            List<DenialsView.Section> sections = new ArrayList<>();
            int[] count = {0};
            byInstitution.forEach((institution, said) -> {
                count[0] += said.size();
                sections.add(new DenialsView.Section(
                        id(country, sections.size() + 1),
                        institutionLink(said.get(0).denial()),
                        said.stream().map(show::inList).toList()));
            });
            groups.add(new DenialsView.Group(id(country, 0), countryLink(country), count[0], sections));
        });
        return groups;
    }

    /** How many statements each country and institution made, in the whole ledger. */
    List<DenialsView.Sum> sums(List<DenialsView.Group> shown) {
        Set<String> ids = new HashSet<>();
        shown.forEach(group -> ids.add(group.id()));
        List<DenialsView.Sum> sums = new ArrayList<>();
        byCountryAndInstitution(here.atlas().catalogue(here.language()).statements())
                .forEach((country, byInstitution) -> {
                    List<Statement> together = new ArrayList<>();
                    List<DenialsView.Part> parts = new ArrayList<>();
                    byInstitution.forEach((institution, said) -> {
                        together.addAll(said);
                        parts.add(new DenialsView.Part(
                                institution, href(shown, country, institution), said.size(), range(said)));
                    });
                    String id = id(country, 0);
                    sums.add(new DenialsView.Sum(
                            countryLink(country).name().text(),
                            ids.contains(id) ? "#" + id : null,
                            together.size(),
                            range(together),
                            parts));
                });
        return sums;
    }

    private static @Nullable String href(List<DenialsView.Group> shown, String country, String institution) {
        for (DenialsView.Group group : shown) {
            for (DenialsView.Section section : group.sections()) {
                if (group.id().equals(id(country, 0))
                        && section.institution().name().text().equals(institution)) {
                    return "#" + section.id();
                }
            }
        }
        return null;
    }

    /** Countries by name, then institutions by name, what is not named last; statements newest first. */
    private Map<String, Map<String, List<Statement>>> byCountryAndInstitution(List<Statement> statements) {
        List<Placed> sorted = new ArrayList<>();
        for (Statement said : statements) {
            Denial denial = said.denial();
            String country = country(denial);
            sorted.add(new Placed(
                    said,
                    denial,
                    countryLink(country).name().text(),
                    institutionLink(denial).name().text()));
        }
        sorted.sort(PLACES);
        Map<String, Map<String, List<Statement>>> groups = new LinkedHashMap<>();
        for (Placed placed : sorted) {
            groups.computeIfAbsent(country(placed.denial()), unknown -> new LinkedHashMap<>())
                    .computeIfAbsent(placed.institution(), unknown -> new ArrayList<>())
                    .add(placed.said());
        }
        return groups;
    }

    private static String country(Denial denial) {
        return denial.country() == null ? NOBODY : denial.country();
    }

    private Link countryLink(String country) {
        return country.equals(NOBODY)
                ? new Link(here.plain(here.say("no-country-named")), null, false)
                : names.country(country);
    }

    private Link institutionLink(Denial denial) {
        Party institution = denial.institution();
        return institution == null
                ? new Link(here.plain(here.say("no-institution-named")), null, false)
                : names.party(institution);
    }

    /** From the first date to the last; null where none is known. */
    private @Nullable String range(List<Statement> said) {
        List<CalendarDate> dates = said.stream()
                .map(one -> one.denial().date())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return null;
        }
        String first = here.words().shortDate(dates.get(0));
        String last = here.words().shortDate(dates.get(dates.size() - 1));
        return first.equals(last) ? first : here.say("date-range", first, last);
    }

    private static String id(String country, int number) {
        String id = country.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        return number == 0 ? id : id + "-" + number;
    }
}
