/** Draws charts and pages of results folders, each with the command that makes its data again. */
@NullMarked
package io.parley.study.draw;

import org.jspecify.annotations.NullMarked;
