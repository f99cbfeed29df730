package io.github.claimpress.render.view;

import java.util.List;

/**
 * The ledger of requests for comment.
 *
 * @param notAsked how often an entry says that nobody was asked
 */
public record RequestsView(int asked, int notAsked, List<Sum> sums, List<LogItem> items, Pager pager) {
    public record Sum(Link institution, int asked, int replied) {}
}
