package io.github.claimpress.render.view;

import java.util.List;

/** The ledger of requests for comment. */
public record RequestsView(int requests, List<Sum> sums, List<LogItem> items, Pager pager) {
    public record Sum(Link institution, int asked, int replied) {}
}
