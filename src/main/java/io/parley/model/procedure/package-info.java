/**
 * How and when it is agreed: the clock, tracks (tables) with their rules of agreement and
 * mediation, when they open, and the events that no table decides.
 */
@NullMarked
package io.parley.model.procedure;

import org.jspecify.annotations.NullMarked;
