/** Solves scenarios, draws what was found, and holds batches against it. */
@NullMarked
package io.parley.study.solve;

import org.jspecify.annotations.NullMarked;
