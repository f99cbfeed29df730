/**
 * Pages as bytes, and the theme that they are printed with.
 *
 * <p>In come a site, its planned pages and a theme (templates and static files, the site's own over the built-in
 * ones); out come {@link io.github.claimpress.model.OutputFile}s. Open
 * {@link io.github.claimpress.render.PageRenderer} first. For each kind of page one {@code Show…} class turns the
 * model into the records of {@code render.view}, seen from a {@code Standpoint}: the page's language and its place,
 * from which all links are relative. Only here is FreeMarker known, and templates know nothing but the records.
 */
@NullMarked
package io.github.claimpress.render;

import org.jspecify.annotations.NullMarked;
