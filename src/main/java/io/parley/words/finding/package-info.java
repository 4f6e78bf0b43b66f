/**
 * What came out of runs, sweeps, comparisons and searches, in sentences: how runs end and when, who
 * gets what, what stands in the way, on what an output depends, what a variant changes.
 *
 * <p>A <em>finding</em> is what a title or a sentence says was found. An <em>obstacle</em> is a way
 * to refuse: where and why. <em>Played runs</em> count the runs that failed beside those that
 * finished, of which shares are.
 */
@NullMarked
package io.parley.words.finding;

import org.jspecify.annotations.NullMarked;
