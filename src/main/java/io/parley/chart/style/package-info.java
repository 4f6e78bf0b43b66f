/**
 * How all charts look: fonts, colours, words around a plot, and the surfaces they are drawn on.
 *
 * <p>An actor and an ending each have one colour, the same in all charts; each colour has a light
 * and a dark form.
 */
@NullMarked
package io.parley.chart.style;

import org.jspecify.annotations.NullMarked;
