package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.WhenChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws claims and denials in time. */
record WhenDrawing(Standpoint here) {
    @Nullable
    WhenChart of(List<FactCheck> claims, List<Subject.Said> denials) {
        return null;
    }
}
