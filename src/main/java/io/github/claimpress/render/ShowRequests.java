package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.LogItem;
import io.github.claimpress.render.view.RequestsView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests for comment: on the page of an entry, and all of them in their ledger. */
final class ShowRequests {
    private final Standpoint here;
    private final Names names;

    ShowRequests(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
    }

    Shown shown(Subject.Requests subject) {
        List<LogItem> items = subject.requests().stream()
                .map(asked -> item(asked.entry(), asked.request(), false))
                .toList();
        List<RequestsView.Sum> sums = sums();
        int asked = sums.stream().mapToInt(RequestsView.Sum::asked).sum();
        RequestsView view = new RequestsView(
                asked, subject.paging().entries() - asked, sums, items, new Cards(here, names).pager(subject.paging()));
        return new Shown(
                        view,
                        here.say("requests-for-comment"),
                        here.say("requests-description"),
                        "requests-for-comment")
                .numbered(subject.paging().number());
    }

    /** @param inEntry whether it stands on the page of its entry, which then need not be named */
    LogItem item(FactCheck entry, RequestForComment request, boolean inEntry) {
        String page = inEntry ? "" : names.entryHref(entry);
        return new LogItem(
                null,
                here.words().term("request-outcome", request.outcome().key()),
                names.party(request.to()),
                details(request),
                request.reason() == null ? null : here.say("because", request.reason()),
                request.note() == null ? null : here.phrase(request.note(), entry.language()),
                names.source(entry, request.source(), page),
                inEntry ? null : names.entry(entry),
                inEntry ? null : names.badge(entry));
    }

    private List<String> details(RequestForComment request) {
        List<String> details = new ArrayList<>();
        if (request.to().role() != null) {
            details.add(request.to().role());
        }
        String by = request.by() == null ? here.atlas().settings().title() : names.name(request.by());
        if (request.wasSent()) {
            details.add(
                    request.sent() == null
                            ? here.say("asked-by", by)
                            : here.say("asked-by-on", by, here.words().date(request.sent())));
        }
        return details;
    }

    /** How often each institution was asked and replied, most first. */
    private List<RequestsView.Sum> sums() {
        Map<String, List<RequestForComment>> byName = new LinkedHashMap<>();
        for (FactCheck entry : here.atlas().catalogue(here.language()).entries()) {
            for (RequestForComment request : entry.requests()) {
                if (request.wasSent()) {
                    byName.computeIfAbsent(names.name(request.to()), unknown -> new ArrayList<>())
                            .add(request);
                }
            }
        }
        List<RequestsView.Sum> sums = new ArrayList<>();
        byName.forEach((name, requests) -> {
            Link institution = names.party(requests.get(0).to());
            int replied = (int) requests.stream()
                    .filter(request -> request.outcome() == RequestOutcome.REPLIED)
                    .count();
            sums.add(new RequestsView.Sum(institution, requests.size(), replied));
        });
        sums.sort((a, b) -> Integer.compare(b.asked(), a.asked()));
        return sums;
    }
}
