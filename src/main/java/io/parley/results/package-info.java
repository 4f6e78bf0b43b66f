/**
 * The results folder of a batch: written once, read by everything that is drawn or checked later.
 *
 * <p>The same scenario, seed and run count give the same bytes in every file but the manifest. A
 * folder is written beside its place and moved there when it is whole.
 */
@NullMarked
package io.parley.results;

import org.jspecify.annotations.NullMarked;
