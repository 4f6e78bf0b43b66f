/**
 * Exact search over the options open on each issue.
 *
 * @see io.parley.search.OfferSpace
 */
@NullMarked
package io.parley.search;

import org.jspecify.annotations.NullMarked;
