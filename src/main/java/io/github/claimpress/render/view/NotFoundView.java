package io.github.claimpress.render.view;

import java.util.List;

/** Nothing at this address. */
public record NotFoundView(List<Link> ways) {}
