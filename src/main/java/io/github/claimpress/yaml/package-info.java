/**
 * YAML with places: the only room that knows SnakeYAML.
 *
 * <p>In comes a {@link io.github.claimpress.text.SourceText}, out comes a tree of
 * {@link io.github.claimpress.yaml.YamlNode}, every scalar as text with the offsets where it stands. Nothing is
 * typed here, so {@code NO} stays a country and {@code 12:30} a time. Start with
 * {@link io.github.claimpress.yaml.FrontMatter}.
 */
@NullMarked
package io.github.claimpress.yaml;

import org.jspecify.annotations.NullMarked;
