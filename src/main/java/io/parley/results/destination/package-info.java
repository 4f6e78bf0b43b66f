/**
 * Where results go: the <em>destination</em> and what is there already, the <em>unfinished
 * folder</em> beside it that is written until it is whole, the lock that keeps other processes
 * away, and charts that are drawn again.
 *
 * <p>A kill at any moment leaves the destination as it was or complete, and beside it nothing or an
 * unfinished folder that can be resumed.
 */
@NullMarked
package io.parley.results.destination;

import org.jspecify.annotations.NullMarked;
