package io.github.claimpress.render;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.render.view.SpreadChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the graph of the spread. */
record SpreadDrawing(Standpoint here, Names names) {
    /** @param ordered as the list below the graph has them; null where there is nothing to draw */
    @Nullable
    SpreadChart of(List<Appearance> ordered) {
        return null;
    }
}
