/**
 * What an output depends on, estimated from the outputs of a design's runs: elementary effects,
 * Sobol indices, and swings of one factor at a time.
 *
 * <p>A <b>factor</b> is what a design tells apart; a design's <b>rows</b> are independent of one
 * another and each has one run a <b>block</b>. Every estimate carries a bootstrap interval over
 * rows. Nothing here knows where the numbers are from.
 */
@NullMarked
package io.parley.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
