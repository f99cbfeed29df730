package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where the claim was seen. @param guess whether the path to it is not known */
public record AppearanceView(
        String id,
        boolean first,
        boolean guess,
        @Nullable When when,
        @Nullable String relation,
        @Nullable Link publisher,
        List<String> details,
        @Nullable String note,
        @Nullable Link from,
        @Nullable Reference page,
        @Nullable Reference copy,
        @Nullable When copied,
        @Nullable String reach,
        @Nullable String outcome,
        @Nullable String outcomeHref,
        @Nullable Reference source) {}
