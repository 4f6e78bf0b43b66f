/** What changed in runs, one after the other, and what can be read from that. */
@NullMarked
package io.parley.analysis.history;

import org.jspecify.annotations.NullMarked;
