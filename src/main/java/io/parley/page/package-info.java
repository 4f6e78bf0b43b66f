/**
 * What people look at of a batch: charts and one page, made from a results folder and nothing else.
 *
 * <p>{@link io.parley.page.Report} draws the charts of {@link io.parley.chart} into the folder and
 * writes a self-contained page around them. The page is a {@link io.parley.page.View} laid out by a
 * FreeMarker template: everything that it says is a {@code View} already, in words, and the
 * template escapes what it is given. Neither knows the time, so the same folder gives the same
 * bytes.
 */
@NullMarked
package io.parley.page;

import org.jspecify.annotations.NullMarked;
