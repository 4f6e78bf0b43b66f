/**
 * What in a results folder is not as it was written, or contradicts another file or a run that is
 * played again: a <em>discrepancy</em>.
 */
@NullMarked
package io.parley.results.check;

import org.jspecify.annotations.NullMarked;
