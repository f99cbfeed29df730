package io.github.claimpress.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that templates may call. Pure and safe for several threads; JDK types in and out. */
public interface TemplateFunction {
    String name();

    @Nullable
    Object call(List<@Nullable Object> arguments);
}
